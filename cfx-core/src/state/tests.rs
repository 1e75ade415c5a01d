#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use core::cell::{Cell, RefCell};
use core::fmt::Debug;
use std::collections::BTreeMap;

use serde::de::value::BorrowedBytesDeserializer;

use super::*;
use crate::math::Vector3;
use crate::mock::{MockHost, MockValue};
use crate::{print, refs};

struct Watcher {
    cookie: i32,
    key: Option<String>,
    bag: Option<String>,
    function: u32,
}

/// The host's bags, to the extent of what a script notices. Everything is in cells of
/// its own, and none is borrowed while the script's functions run.
#[derive(Default)]
struct Bags {
    values: RefCell<BTreeMap<(String, String), Vec<u8>>>,
    watchers: RefCell<Vec<Watcher>>,
    sender_slot: Cell<u32>,
    replicated: Cell<Option<bool>>,
}

impl Bags {
    fn install(host: &MockHost) -> Rc<Self> {
        let bags = Rc::new(Self::default());
        let this = Rc::clone(&bags);
        host.native("GET_STATE_BAG_VALUE", move |call| {
            let at = (call.text(0).unwrap(), call.text(1).unwrap());
            let value = this.values.borrow().get(&at).cloned();
            call.set(MockValue::Object(value.unwrap_or(vec![NIL])));
        });
        let this = Rc::clone(&bags);
        host.native("SET_STATE_BAG_VALUE", move |call| {
            let (bag, key) = (call.text(0).unwrap(), call.text(1).unwrap());
            let value = call.bytes(2, call.u64(3) as usize);
            assert!(!value.is_empty(), "undefined at the real host");
            this.replicated.set(Some(call.bool(4)));
            call.set(bag != "entity:404");
            this.change(&bag, &key, value, call.bool(4));
        });
        let this = Rc::clone(&bags);
        host.native("STATE_BAG_HAS_KEY", move |call| {
            let at = (call.text(0).unwrap(), call.text(1).unwrap());
            call.set(this.values.borrow().contains_key(&at));
        });
        let this = Rc::clone(&bags);
        host.native("GET_STATE_BAG_KEYS", move |call| {
            let bag = call.text(0);
            let values = this.values.borrow();
            let keys = values.keys().filter(|at| Some(&at.0) == bag.as_ref());
            call.set_object(&keys.map(|at| &at.1).collect::<Vec<_>>());
        });
        let this = Rc::clone(&bags);
        host.native("ADD_STATE_BAG_CHANGE_HANDLER", move |call| {
            let name = call.text(2).unwrap();
            let function = name.rsplit(':').next().unwrap().parse().unwrap();
            assert!(refs::duplicate(function) >= 0);
            let cookie = this.watchers.borrow().len() as i32 + 70;
            call.set(cookie);
            this.watchers.borrow_mut().push(Watcher {
                cookie,
                key: call.text(0),
                bag: call.text(1),
                function,
            });
        });
        let this = Rc::clone(&bags);
        host.native("REMOVE_STATE_BAG_CHANGE_HANDLER", move |call| {
            let mut watchers = this.watchers.borrow_mut();
            let place = watchers.iter().position(|it| it.cookie == call.i32(0));
            let removed = watchers.remove(place.expect("a cookie that was given out"));
            drop(watchers);
            refs::remove(removed.function);
        });
        bags
    }

    fn change(&self, bag: &str, key: &str, value: Vec<u8>, replicated: bool) {
        let watchers = self.watchers.borrow();
        let fits = |filter: &Option<String>, it| filter.as_deref().is_none_or(|wish| wish == it);
        let functions: Vec<u32> = watchers
            .iter()
            .filter(|watcher| fits(&watcher.key, key) && fits(&watcher.bag, bag))
            .map(|watcher| watcher.function)
            .collect();
        drop(watchers);
        for function in functions {
            let mut payload = vec![0x95];
            msgpack::encode(&mut payload, bag).unwrap();
            msgpack::encode(&mut payload, key).unwrap();
            payload.extend_from_slice(&value);
            msgpack::encode(&mut payload, &self.sender_slot.get()).unwrap();
            msgpack::encode(&mut payload, &replicated).unwrap();
            refs::call_from_host(function, &payload);
        }
        let at = (bag.to_owned(), key.to_owned());
        if value[0] == NIL {
            self.values.borrow_mut().remove(&at);
        } else {
            self.values.borrow_mut().insert(at, value);
        }
    }

    fn put(&self, bag: &str, key: &str, value: &[u8]) {
        let at = (bag.to_owned(), key.to_owned());
        self.values.borrow_mut().insert(at, value.to_vec());
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Garage {
    name: String,
    slots: Vec<Option<u32>>,
}

#[test]
fn what_is_set_is_read_back() {
    fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(bag: &StateBag, value: T) {
        bag.set("key", &value, true).unwrap();
        assert_eq!(bag.get::<T>("key").unwrap(), Some(value));
    }
    let host = MockHost::new();
    let _bags = Bags::install(&host);
    let bag = StateBag::player(4);
    check(&bag, -7i8);
    check(&bag, u64::MAX);
    check(&bag, 62.25f32);
    check(&bag, false);
    check(&bag, String::new());
    check(&bag, "Grüße ".repeat(100));
    check(&bag, Vector3::new(1.0, -2.0, 0.5));
    check(&bag, vec![3u16, 2, 1]);
    let garage = Garage {
        name: "Pillbox".to_owned(),
        slots: vec![Some(1), None],
    };
    check(&bag, garage);
    // Bags and keys do not mix.
    assert_eq!(bag.get::<i32>("other").unwrap(), None);
    assert_eq!(StateBag::entity(4).get::<i32>("key").unwrap(), None);
}

#[test]
fn removing_and_nil() {
    let host = MockHost::new();
    let _bags = Bags::install(&host);
    let bag = StateBag::global();
    let removals: [&dyn Fn(); 3] = [
        &|| bag.remove("key", false).unwrap(),
        &|| bag.set("key", &(), false).unwrap(),
        &|| bag.set("key", &None::<i32>, false).unwrap(),
    ];
    for remove in removals {
        bag.set("key", &1, false).unwrap();
        assert!(bag.has("key"));
        remove();
        assert!(!bag.has("key"));
        assert_eq!(bag.get::<i32>("key").unwrap(), None);
    }
}

#[test]
fn the_host_is_told_whether_to_replicate() {
    let host = MockHost::new();
    let bags = Bags::install(&host);
    let bag = StateBag::global();
    for replicated in [true, false] {
        bag.set("key", &1, replicated).unwrap();
        assert_eq!(bags.replicated.take(), Some(replicated));
        bag.remove("key", replicated).unwrap();
        assert_eq!(bags.replicated.take(), Some(replicated));
    }
}

#[test]
fn never_an_empty_payload() {
    let host = MockHost::new();
    let _bags = Bags::install(&host);
    let deserializer = BorrowedBytesDeserializer::<DecodeError>::new(b"");
    let empty = Raw::deserialize(deserializer).unwrap();
    assert!(msgpack::to_vec(&empty).unwrap().is_empty());
    let bag = StateBag::global();
    bag.set("key", &1, true).unwrap();
    bag.set("key", &empty, true).unwrap();
    assert!(!bag.has("key"));
}

#[test]
fn a_value_of_another_type() {
    let host = MockHost::new();
    let _bags = Bags::install(&host);
    let bag = StateBag::entity(12);
    bag.set("fuel", "full", true).unwrap();
    let error = bag.get::<f32>("fuel").unwrap_err();
    assert!(matches!(error.kind(), StateErrorKind::Decode(_)));
    let text = error.to_string();
    for part in ["'entity:12'", "'fuel'", "a number", "\"full\""] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn broken_values_are_errors() {
    let host = MockHost::new();
    let bags = Bags::install(&host);
    let bag = StateBag::player(4);
    let broken: [&[u8]; 5] = [
        b"",
        b"\xc1",
        b"\x92\x01",
        b"\xdb\xff\xff\xff\xff",
        b"\x01\x02",
    ];
    for value in broken {
        bags.put("player:4", "key", value);
        let error = bag.get::<msgpack::Value>("key").unwrap_err();
        assert!(error.to_string().contains("'player:4'"), "{value:?}");
    }
    bags.put("player:4", "key", &[0x91; 500]);
    assert!(bag.get::<msgpack::Value>("key").is_err());
}

#[test]
fn functions_in_bags_are_not_taken() {
    let host = MockHost::new();
    let _bags = Bags::install(&host);
    let bag = StateBag::player(4);
    let function = FuncRef::new(|| ());
    bag.set("key", &function, true).unwrap();
    let error = bag.get::<FuncRef>("key").unwrap_err();
    assert!(error.to_string().contains("network"), "{error}");

    let _guard = on_change(None, None, |change| {
        print!("{}", change.value::<FuncRef>().unwrap_err());
    });
    bag.set("key", &function, true).unwrap();
    let log = host.take_log();
    assert!(log.len() == 1 && log[0].contains("network"), "{log:?}");
}

#[test]
fn keys_of_one_bag() {
    let host = MockHost::new();
    let _bags = Bags::install(&host);
    StateBag::player(1).set("a", &1, true).unwrap();
    StateBag::player(1).set("b", &2, true).unwrap();
    StateBag::player(2).set("c", &3, true).unwrap();
    assert_eq!(StateBag::player(1).keys(), ["a", "b"]);
    assert!(StateBag::player(3).keys().is_empty());
    // A host may answer with nothing instead of with no keys.
    for nothing in [MockValue::Null, MockValue::Object(vec![NIL])] {
        host.native("GET_STATE_BAG_KEYS", move |call| call.set(nothing.clone()));
        assert!(StateBag::player(1).keys().is_empty());
    }
    assert!(host.take_log().is_empty());
}

#[test]
fn a_bag_that_is_not_there() {
    let host = MockHost::new();
    let _bags = Bags::install(&host);
    let bag = StateBag::entity(404);
    for result in [bag.set("key", &1, true), bag.remove("key", true)] {
        assert!(matches!(result.unwrap_err().kind(), StateErrorKind::NoBag));
    }
}

#[test]
fn a_host_that_refuses() {
    let _host = MockHost::new();
    let bag = StateBag::global();
    let errors = [
        bag.set("key", &1, true).unwrap_err(),
        bag.get::<i32>("key").unwrap_err(),
        bag.get::<i32>("k\0y").unwrap_err(),
    ];
    for error in errors {
        assert!(matches!(error.kind(), StateErrorKind::Invoke(_)));
    }
}

#[test]
fn typed_keys() {
    const JOB: StateKey<String> = StateKey::new("job");
    const SEATS: StateKey<Vec<u8>> = StateKey::new("seats");
    const FUEL: StateKey<f32> = StateKey::new("fuel");
    let host = MockHost::new();
    let _bags = Bags::install(&host);
    let bag = StateBag::player(4);
    JOB.set(&bag, "police", true).unwrap();
    JOB.set(&bag, &"medic".to_owned(), true).unwrap();
    SEATS.set(&bag, &[1, 2][..], true).unwrap();
    FUEL.set(&bag, &0.5, false).unwrap();
    assert_eq!(JOB.get(&bag).unwrap().as_deref(), Some("medic"));
    assert_eq!(SEATS.get(&bag).unwrap(), Some(vec![1, 2]));
    assert_eq!(FUEL.get(&bag).unwrap(), Some(0.5));
    FUEL.remove(&bag, false).unwrap();
    assert_eq!(FUEL.get(&bag).unwrap(), None);
    bag.set(JOB.name(), &5, true).unwrap();
    assert!(JOB.get(&bag).is_err());
}

#[test]
fn changes_are_told_before_they_happen() {
    let host = MockHost::new();
    let bags = Bags::install(&host);
    let bag = StateBag::player(4);
    bag.set("fuel", &40, true).unwrap();
    let _guard = on_change(Some("fuel"), None, |change| {
        let before: Option<i32> = StateBag::named(change.bag()).get(change.key()).unwrap();
        print!(
            "{} {before:?} {:?} {} {}",
            change.bag(),
            change.value::<i32>().unwrap(),
            change.sender_slot(),
            change.replicated(),
        );
    });
    bag.set("fuel", &39, false).unwrap();
    bags.sender_slot.set(7);
    bag.remove("fuel", true).unwrap();
    assert_eq!(
        host.take_log(),
        [
            "player:4 Some(40) Some(39) 0 false",
            "player:4 Some(39) None 7 true"
        ]
    );
}

#[test]
fn a_handler_may_set_and_borrow() {
    let host = MockHost::new();
    let _bags = Bags::install(&host);
    let _guard = on_change(None, None, |change| {
        let name: Option<&str> = change.value().unwrap();
        print!("{} {name:?}", change.key());
        if change.key() == "first" {
            StateBag::named(change.bag())
                .set("second", name.unwrap(), false)
                .unwrap();
        }
    });
    StateBag::global().set("first", "Ada", false).unwrap();
    assert_eq!(
        host.take_log(),
        ["first Some(\"Ada\")", "second Some(\"Ada\")"]
    );
    let second = StateBag::global().get::<String>("second").unwrap();
    assert_eq!(second.as_deref(), Some("Ada"));
}

#[test]
fn filters_and_their_absence() {
    let host = MockHost::new();
    let bags = Bags::install(&host);
    for (key, bag) in [
        (None, None),
        (Some("fuel"), None),
        (None, Some("global")),
        (Some("fuel"), Some("global")),
    ] {
        let guard = on_change(key, bag, |change| {
            print!("{} {}", change.bag(), change.key())
        });
        {
            let watchers = bags.watchers.borrow();
            // The stub reads a null pointer as `None`, and an empty text as a text.
            assert_eq!(watchers[0].key.as_deref(), key);
            assert_eq!(watchers[0].bag.as_deref(), bag);
        }
        StateBag::global().set("fuel", &1, false).unwrap();
        StateBag::global().set("job", &1, false).unwrap();
        StateBag::player(1).set("fuel", &1, false).unwrap();
        let expected = [("global", "fuel"), ("global", "job"), ("player:1", "fuel")]
            .into_iter()
            .filter(|at| bag.is_none_or(|bag| bag == at.0) && key.is_none_or(|key| key == at.1))
            .map(|at| format!("{} {}", at.0, at.1));
        assert_eq!(host.take_log(), expected.collect::<Vec<_>>());
        drop(guard);
    }
}

/// A value that says when it is dropped.
struct Tell;

impl Drop for Tell {
    fn drop(&mut self) {
        print!("dropped");
    }
}

#[test]
fn a_dropped_guard_removes_the_handler() {
    let host = MockHost::new();
    let bags = Bags::install(&host);
    let kept = on_change(None, None, |_| print!("kept"));
    let tell = Tell;
    let guard = on_change(None, None, move |_| {
        let _tell = &tell;
        print!("called");
    });
    StateBag::global().set("key", &1, false).unwrap();
    assert_eq!(host.take_log(), ["kept", "called"]);
    drop(guard);
    assert_eq!(host.take_log(), ["dropped"]);
    StateBag::global().set("key", &2, false).unwrap();
    assert_eq!(host.take_log(), ["kept"]);
    kept.forget();
    StateBag::global().set("key", &3, false).unwrap();
    assert_eq!(host.take_log(), ["kept"]);
    assert_eq!(bags.watchers.borrow().len(), 1);
}

#[test]
fn a_guard_dropped_by_its_own_handler() {
    let host = MockHost::new();
    let _bags = Bags::install(&host);
    let slot = Rc::new(Cell::new(None::<StateGuard>));
    let tell = Tell;
    slot.set(Some(on_change(None, None, {
        let slot = Rc::clone(&slot);
        move |change| {
            drop(slot.take());
            let _tell = &tell;
            print!("{:?}", change.value::<i32>().unwrap());
        }
    })));
    StateBag::global().set("key", &1, false).unwrap();
    StateBag::global().set("key", &2, false).unwrap();
    assert_eq!(host.take_log(), ["Some(1)", "dropped"]);
}

#[test]
fn a_registration_that_fails_is_said() {
    let host = MockHost::new();
    host.native("REMOVE_STATE_BAG_CHANGE_HANDLER", |_| {
        panic!("nothing to remove")
    });
    drop(on_change(None, None, |_| ()));
    drop(on_change(Some("a\0b"), None, |_| ()));
    let log = host.take_log();
    assert_eq!(log.len(), 2, "{log:?}");
    for line in log {
        assert!(line.contains("state::on_change"), "{line}");
    }
}

#[test]
fn hostile_changes() {
    let host = MockHost::new();
    let bags = Bags::install(&host);
    let _guard = on_change(None, None, |change| {
        print!("{} {:?}", change.key(), change.value::<Vec<u8>>().is_err());
    });
    let function = bags.watchers.borrow()[0].function;
    let broken: [&[u8]; 6] = [
        b"",
        b"\xc1",
        b"\x05",
        b"\x95\xa1b\xa1k\xdb\xff\xff\xff\xff",
        b"\x95\xa1b\xa1k\xc1\x00\xc3",
        b"\x95\x01\xa1k\x01\x00\xc3",
    ];
    for payload in broken {
        refs::call_from_host(function, payload);
        let log = host.take_log();
        assert!(
            log.len() == 1 && log[0].contains("SCRIPT ERROR"),
            "{payload:?}: {log:?}"
        );
    }
    // The reserved argument decides nothing.
    refs::call_from_host(function, b"\x95\xa1b\xa1k\x90\xff\xc3");
    assert_eq!(host.take_log(), ["k false"]);
    // Whole, but nothing that the handler expects: it is told, and by the value alone.
    for payload in [
        &b"\x95\xa1b\xa1\xff\xa1x\x00\xc3"[..],
        b"\x95\xa1b\xa1\xff\x81\x01\x91\x02\x00\xc3",
    ] {
        refs::call_from_host(function, payload);
        assert_eq!(host.take_log(), ["\u{FFFD} true"]);
    }
}

#[test]
fn names_of_bags() {
    let names = [
        (StateBag::global(), "global"),
        (StateBag::player(u32::MAX), "player:4294967295"),
        (StateBag::entity(65535), "entity:65535"),
        (StateBag::local_entity(-3), "localEntity:-3"),
        (StateBag::named("my own"), "my own"),
    ];
    for (bag, name) in names {
        assert_eq!(bag.name(), name);
        assert_eq!(bag, StateBag::named(name));
    }
}

#[test]
fn an_entity_is_given_its_bag() {
    let host = MockHost::new();
    assert!(ensure_entity(5).is_err());
    host.native("ENSURE_ENTITY_STATE_BAG", |call| print!("{}", call.i32(0)));
    ensure_entity(5).unwrap();
    assert_eq!(host.take_log(), ["5"]);
}
