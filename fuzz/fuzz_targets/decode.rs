//! Reads any bytes as what scripts read. Nothing may panic, and what a `Value`
//! holds has to survive being written and read again.
//!
//! `cargo +nightly fuzz run decode corpus/decode seeds/decode`, of which the first
//! directory has to be there and collects what is found.
#![no_main]

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use cfx_core::msgpack::{self, Arguments, ByteBuf, Bytes, Origin, Raw, Value};
use cfx_core::{FuncRef, Quaternion, Vector2, Vector3, Vector4};
use libfuzzer_sys::fuzz_target;
use serde::Deserialize;
use serde::de::IgnoredAny;

#[derive(Deserialize)]
#[allow(dead_code, reason = "only decoded")]
struct Order<'a> {
    id: u64,
    name: &'a str,
    #[serde(borrow)]
    note: Option<Cow<'a, str>>,
    #[serde(borrow)]
    picture: Bytes<'a>,
    #[serde(default)]
    place: Vector3,
    #[serde(default)]
    parts: Vec<Order<'a>>,
    #[serde(borrow, default)]
    extra: HashMap<&'a str, Raw<'a>>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "only decoded")]
enum Change {
    Clear,
    Weather(String),
    Time(u8, Option<f32>),
    Wind { speed: f64, from: Vector2 },
    Nested(Box<Change>),
}

#[derive(Deserialize)]
#[serde(untagged)]
#[allow(dead_code, reason = "only decoded")]
enum Untagged {
    Change(Change),
    Items(Vec<Untagged>),
    Other(Value),
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "only decoded")]
struct Flattened {
    id: Option<i16>,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

fn read<'de, T: Deserialize<'de>>(bytes: &'de [u8]) {
    if let Err(error) = msgpack::from_slice::<T>(bytes) {
        assert!(error.to_string().lines().count() <= 1);
    }
}

fuzz_target!(|bytes: &[u8]| {
    read::<Order<'_>>(bytes);
    read::<Vec<Option<Change>>>(bytes);
    read::<Untagged>(bytes);
    read::<Flattened>(bytes);
    read::<BTreeMap<i32, Vec<Option<String>>>>(bytes);
    read::<HashMap<String, (i8, u16, f32, bool, char)>>(bytes);
    read::<Vec<(Vector2, Vector3, Vector4, Quaternion)>>(bytes);
    read::<[i128; 3]>(bytes);
    read::<ByteBuf>(bytes);

    for origin in [Origin::Trusted, Origin::Network] {
        let Ok(mut arguments) = Arguments::new(bytes, origin) else {
            continue;
        };
        while arguments.remaining() > 0 {
            let _ = arguments.take::<Order<'_>>();
            let _ = arguments.take::<Change>();
            let _ = arguments.take::<u32>();
            let _ = arguments.next_raw();
            if origin == Origin::Network {
                assert!(arguments.take::<FuncRef>().is_err());
            }
        }
    }

    let valid = Raw::new(bytes).is_ok();
    assert_eq!(msgpack::from_slice::<IgnoredAny>(bytes).is_ok(), valid);
    let value = msgpack::from_slice::<Value>(bytes);
    assert_eq!(value.is_ok(), valid);
    if let Ok(value) = value {
        // As bytes, because there are floats that are not equal to themselves.
        let written = msgpack::to_vec(&value).unwrap();
        let again: Value = msgpack::from_slice(&written).unwrap();
        assert_eq!(msgpack::to_vec(&again).unwrap(), written);
    }
});
