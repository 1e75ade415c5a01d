//! The codec on random values and bytes, and against `rmp-serde`.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

use cfx_core::msgpack::{self, Arguments, ByteBuf, Origin, Raw, Value};
use cfx_core::{Quaternion, Vector2, Vector3, Vector4};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Order {
    id: u64,
    customer: Customer,
    items: Vec<Item>,
    notes: BTreeMap<String, Option<String>>,
    paid: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Customer(String, Option<i64>);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Item {
    kind: Kind,
    count: i32,
    price: f64,
    #[serde(with = "serde_bytes")]
    picture: Vec<u8>,
    parts: Vec<Item>,
    slots: BTreeMap<u16, i8>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Kind {
    Plain,
    Named(String),
    Pair(u8, char),
    Sized { width: u32, height: Option<u32> },
    Nested(Box<Kind>),
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        vec(any::<char>(), 0..8),
        vec(proptest::char::range('a', 'z'), 0..70)
    ]
    .prop_map(|chars| chars.into_iter().collect())
}

fn kind() -> impl Strategy<Value = Kind> {
    let leaf = prop_oneof![
        Just(Kind::Plain),
        text().prop_map(Kind::Named),
        any::<(u8, char)>().prop_map(|(a, b)| Kind::Pair(a, b)),
        any::<(u32, Option<u32>)>().prop_map(|(width, height)| Kind::Sized { width, height }),
    ];
    leaf.prop_recursive(4, 4, 1, |inner| {
        inner.prop_map(|kind| Kind::Nested(Box::new(kind)))
    })
}

fn item() -> impl Strategy<Value = Item> {
    let leaf = (
        kind(),
        any::<i32>(),
        -1e300..1e300,
        vec(any::<u8>(), 0..20),
        btree_map(any::<u16>(), any::<i8>(), 0..4),
    )
        .prop_map(|(kind, count, price, picture, slots)| Item {
            kind,
            count,
            price,
            picture,
            parts: Vec::new(),
            slots,
        });
    leaf.prop_recursive(3, 12, 3, |inner| {
        (inner.clone(), vec(inner, 0..3)).prop_map(|(item, parts)| Item { parts, ..item })
    })
}

fn order() -> impl Strategy<Value = Order> {
    (
        any::<u64>(),
        (text(), any::<Option<i64>>()),
        vec(item(), 0..20),
        btree_map(text(), option::of(text()), 0..20),
        any::<bool>(),
    )
        .prop_map(|(id, (name, phone), items, notes, paid)| Order {
            id,
            customer: Customer(name, phone),
            items,
            notes,
            paid,
        })
}

fn value() -> impl Strategy<Value = Value> {
    let float = || any::<f32>().prop_filter("comparable", |float| !float.is_nan());
    let leaf = prop_oneof![
        Just(Value::Nil),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1000_i64..1000).prop_map(Value::from),
        (-1e300..1e300).prop_map(Value::Float),
        text().prop_map(Value::from),
        vec(any::<u8>(), 0..300).prop_map(Value::Binary),
        (float(), float()).prop_map(|xy| Vector2::from(xy).into()),
        (float(), float(), float()).prop_map(|xyz| Vector3::from(xyz).into()),
        (float(), float(), float(), float()).prop_map(|xyzw| Vector4::from(xyzw).into()),
        (float(), float(), float(), float()).prop_map(|xyzw| Quaternion::from(xyzw).into()),
        (-128_i8..20, vec(any::<u8>(), 0..20)).prop_map(|(tag, bytes)| Value::Ext(tag, bytes)),
    ];
    leaf.prop_recursive(6, 64, 20, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..20).prop_map(Value::Array),
            vec((inner.clone(), inner), 0..20).prop_map(Value::Map),
        ]
    })
}

/// Bytes that are more often structured than random ones.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        any::<u8>().prop_map(|byte| vec![byte]),
        (0x80_u8..0xc0).prop_map(|header| vec![header & 0xf3]),
        (0xc0_u8..0xe0, 0_u8..4).prop_map(|(marker, length)| vec![marker, 0, 0, length]),
        value().prop_map(|value| msgpack::to_vec(&value).unwrap()),
    ];
    vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// Whatever `rmp-serde` accepts, the codec accepts with the same result.
fn accepts_as_much<T: DeserializeOwned + PartialEq + Debug>(bytes: &[u8]) {
    let mut oracle = rmp_serde::Deserializer::from_read_ref(bytes);
    let Ok(expected) = T::deserialize(&mut oracle) else {
        return;
    };
    // The oracle stops after one value.
    let mut arguments = vec![0x91];
    arguments.extend_from_slice(bytes);
    let mut arguments = Arguments::new(&arguments, Origin::Trusted).unwrap();
    match arguments.take::<T>() {
        Ok(value) => assert_eq!(value, expected, "{bytes:02x?}"),
        Err(error) => panic!("{error}, from {bytes:02x?}"),
    }
}

proptest! {
    #[test]
    fn types_come_back(order in order()) {
        let bytes = msgpack::to_vec(&order).unwrap();
        prop_assert_eq!(msgpack::from_slice::<Order>(&bytes).unwrap(), order);
    }

    #[test]
    fn types_are_written_as_by_rmp_serde(order in order()) {
        let bytes = msgpack::to_vec(&order).unwrap();
        prop_assert_eq!(&bytes, &rmp_serde::to_vec_named(&order).unwrap());
        prop_assert_eq!(rmp_serde::from_slice::<Order>(&bytes).unwrap(), order);
    }

    #[test]
    fn types_of_rmp_serde_are_read(order in order()) {
        let compact = rmp_serde::to_vec(&order).unwrap();
        prop_assert_eq!(&msgpack::from_slice::<Order>(&compact).unwrap(), &order);
        let named = rmp_serde::to_vec_named(&order).unwrap();
        prop_assert_eq!(msgpack::from_slice::<Order>(&named).unwrap(), order);
    }

    #[test]
    fn values_come_back(value in value()) {
        let bytes = msgpack::to_vec(&value).unwrap();
        prop_assert_eq!(&msgpack::from_slice::<Value>(&bytes).unwrap(), &value);
        prop_assert_eq!(Raw::new(&bytes).unwrap().as_bytes(), &bytes);
        prop_assert_eq!(msgpack::to_vec(&Raw::new(&bytes).unwrap()).unwrap(), bytes);
    }

    #[test]
    fn values_are_those_of_rmp_serde(value in value()) {
        let bytes = msgpack::to_vec(&value).unwrap();
        prop_assert_eq!(&bytes, &rmp_serde::to_vec_named(&value).unwrap());
        prop_assert_eq!(rmp_serde::from_slice::<Value>(&bytes).unwrap(), value);
    }

    #[test]
    fn numbers_are_those_of_rmp_serde(number in any::<(i8, i16, i32, i64, u8, u16, u32, u64, f64)>()) {
        let bytes = msgpack::to_vec(&number).unwrap();
        prop_assert_eq!(&bytes, &rmp_serde::to_vec(&number).unwrap());
        if !number.8.is_nan() {
            prop_assert_eq!(rmp_serde::from_slice::<(i8, i16, i32, i64, u8, u16, u32, u64, f64)>(&bytes).unwrap(), number);
            prop_assert_eq!(msgpack::from_slice::<(i8, i16, i32, i64, u8, u16, u32, u64, f64)>(&bytes).unwrap(), number);
        }
    }

    #[test]
    fn what_rmp_serde_accepts_is_accepted(bytes in bytes()) {
        accepts_as_much::<bool>(&bytes);
        accepts_as_much::<u8>(&bytes);
        accepts_as_much::<i64>(&bytes);
        accepts_as_much::<u64>(&bytes);
        accepts_as_much::<String>(&bytes);
        accepts_as_much::<serde_bytes::ByteBuf>(&bytes);
        accepts_as_much::<Option<u16>>(&bytes);
        accepts_as_much::<Vec<Option<i32>>>(&bytes);
        accepts_as_much::<(u8, String)>(&bytes);
        accepts_as_much::<BTreeMap<String, Vec<bool>>>(&bytes);
        accepts_as_much::<BTreeMap<u32, String>>(&bytes);
        accepts_as_much::<Kind>(&bytes);
        accepts_as_much::<Customer>(&bytes);
        accepts_as_much::<()>(&bytes);
    }

    #[test]
    fn what_was_cut_or_changed_does_no_harm(
        order in order(),
        cut in any::<prop::sample::Index>(),
        change in any::<(prop::sample::Index, u8)>(),
    ) {
        let mut bytes = msgpack::to_vec(&order).unwrap();
        prop_assert!(msgpack::from_slice::<Order>(&bytes[..cut.index(bytes.len())]).is_err());
        let index = change.0.index(bytes.len());
        bytes[index] = change.1;
        let _ = msgpack::from_slice::<Order>(&bytes);
        let _ = msgpack::from_slice::<Value>(&bytes);
    }

    #[test]
    fn no_bytes_do_harm(bytes in prop_oneof![bytes(), vec(any::<u8>(), 0..200)]) {
        #[derive(Deserialize)]
        #[serde(untagged)]
        #[expect(dead_code, reason = "only decoded")]
        enum Untagged<'a> {
            Text(&'a str),
            Items(Vec<Untagged<'a>>),
            Table(HashMap<u32, Value>),
            Other(Value),
        }
        #[derive(Deserialize)]
        #[expect(dead_code, reason = "only decoded")]
        struct Flattened {
            id: Option<u32>,
            #[serde(flatten)]
            rest: HashMap<String, Value>,
        }

        let _ = msgpack::from_slice::<Untagged<'_>>(&bytes);
        let _ = msgpack::from_slice::<Flattened>(&bytes);
        let _ = msgpack::from_slice::<Vec<Option<Vector3>>>(&bytes);
        let _ = msgpack::from_slice::<ByteBuf>(&bytes);
        let _ = msgpack::from_slice::<(f32, i128, u128, char, &[u8])>(&bytes);
        let ignored = msgpack::from_slice::<IgnoredAny>(&bytes).is_ok();
        prop_assert_eq!(ignored, Raw::new(&bytes).is_ok());
        prop_assert_eq!(ignored, msgpack::from_slice::<Value>(&bytes).is_ok());
        if let Ok(mut arguments) = Arguments::new(&bytes, Origin::Network) {
            for _ in 0..3 {
                let _ = arguments.take::<Order>();
                let _ = arguments.take::<Kind>();
                let _ = arguments.next_raw();
            }
        }
    }
}

#[test]
fn extension_values_are_those_of_rmp_serde() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename = "_ExtStruct")]
    struct Ext((i8, serde_bytes::ByteBuf));

    for length in [0, 1, 2, 3, 4, 8, 12, 16, 255, 256, 70_000] {
        let ext = Ext((-7, serde_bytes::ByteBuf::from(vec![1; length])));
        let bytes = msgpack::to_vec(&ext).unwrap();
        assert_eq!(bytes, rmp_serde::to_vec(&ext).unwrap());
        assert_eq!(msgpack::from_slice::<Ext>(&bytes).unwrap(), ext);
        let value = Value::Ext(-7, vec![1; length]);
        assert_eq!(msgpack::from_slice::<Value>(&bytes).unwrap(), value);
    }
}
