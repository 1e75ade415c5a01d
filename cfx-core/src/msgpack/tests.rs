use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

use serde::de::{DeserializeOwned, Deserializer, IgnoredAny};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Serialize, Serializer};

use super::{
    Arguments, DecodeErrorKind, MAX_DEPTH, Origin, Raw, Value, deserialize_func_ref, encode,
    from_slice, serialize_ext, to_vec,
};
use crate::math::{Quaternion, Vector2, Vector3, Vector4};

#[track_caller]
fn reads<T: DeserializeOwned + PartialEq + Debug>(payload: &[u8], expected: T) {
    assert_eq!(from_slice::<T>(payload).unwrap(), expected);
}

#[track_caller]
fn refuses<T: DeserializeOwned + Debug>(payload: &[u8], kind: DecodeErrorKind, message: &str) {
    let error = from_slice::<T>(payload).unwrap_err();
    assert_eq!((error.kind(), &*error.to_string()), (kind, message));
}

#[track_caller]
fn writes<T: Serialize>(value: T, expected: &[u8]) {
    assert_eq!(to_vec(&value).unwrap(), expected);
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
struct Player {
    id: u32,
    name: String,
    job: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Change {
    Clear,
    Weather(String),
    Time(u8, u8),
    Wind { speed: f32 },
}

/// As the crate's function reference type does it.
#[derive(Debug, PartialEq)]
struct Reference(String);

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(deserialize_func_ref(deserializer)?.to_owned()))
    }
}

impl Serialize for Reference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_ext(serializer, 10, self.0.as_bytes())
    }
}

mod written {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn integers_in_the_smallest_form() {
        writes(127_u64, b"\x7f");
        writes(128_i64, b"\xcc\x80");
        writes(256_u16, b"\xcd\x01\x00");
        writes(65_536_i32, b"\xce\x00\x01\x00\x00");
        writes(u64::MAX, b"\xcf\xff\xff\xff\xff\xff\xff\xff\xff");
        writes(-32_i64, b"\xe0");
        writes(-33_i8, b"\xd0\xdf");
        writes(-129_i64, b"\xd1\xff\x7f");
        writes(-32_769_i64, b"\xd2\xff\xff\x7f\xff");
        writes(i64::MIN, b"\xd3\x80\0\0\0\0\0\0\0");
        writes(5_i128, b"\x05");
        writes(u128::from(u64::MAX), &to_vec(&u64::MAX).unwrap());
        assert!(to_vec(&i128::MIN).is_err());
    }

    #[test]
    fn floats_in_64_bits() {
        writes(1.5_f32, b"\xcb\x3f\xf8\0\0\0\0\0\0");
        writes(1.0_f64, b"\xcb\x3f\xf0\0\0\0\0\0\0");
    }

    #[test]
    fn text_nil_and_options() {
        writes("ab", b"\xa2ab");
        writes('\u{e9}', b"\xa2\xc3\xa9");
        assert_eq!(to_vec(&"x".repeat(32)).unwrap()[..2], *b"\xd9\x20");
        assert_eq!(to_vec(&"x".repeat(256)).unwrap()[..3], *b"\xda\x01\x00");
        writes((), b"\xc0");
        writes(None::<u8>, b"\xc0");
        writes(Some(true), b"\xc3");
    }

    #[test]
    fn structs_as_maps_in_order() {
        let player = Player {
            id: 1,
            name: "A".into(),
            job: None,
        };
        writes(player, b"\x83\xa2id\x01\xa4name\xa1A\xa3job\xc0");
    }

    #[test]
    fn enums_as_names_or_maps() {
        writes(Change::Clear, b"\xa5Clear");
        writes(Change::Weather("A".into()), b"\x81\xa7Weather\xa1A");
        writes(Change::Time(1, 2), b"\x81\xa4Time\x92\x01\x02");
        let wind = Change::Wind { speed: 1.0 };
        writes(wind, b"\x81\xa4Wind\x81\xa5speed\xcb\x3f\xf0\0\0\0\0\0\0");
    }

    #[test]
    fn lengths_that_are_unknown_or_wrong_are_put_right() {
        struct Odds(u32, Option<usize>);
        impl Serialize for Odds {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut seq = serializer.serialize_seq(self.1)?;
                for odd in (0..self.0).filter(|n| n % 2 == 1) {
                    seq.serialize_element(&odd)?;
                }
                seq.end()
            }
        }
        struct Table;
        impl Serialize for Table {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                map.serialize_entry("a", &Odds(4, None))?;
                map.serialize_entry("b", &Odds(2, Some(20)))?;
                map.end()
            }
        }
        writes((Table, 7), b"\x92\x82\xa1a\x92\x01\x03\xa1b\x91\x01\x07");
        let many = to_vec(&Odds(64, None)).unwrap();
        assert_eq!(many[..4], *b"\xdc\x00\x20\x01");
    }

    #[test]
    fn a_failure_leaves_the_buffer() {
        let mut buffer = b"\x01".to_vec();
        assert!(encode(&mut buffer, &(1, "a", u128::MAX)).is_err());
        assert_eq!(buffer, b"\x01");
    }

    #[test]
    fn extension_values() {
        writes(Reference("a:1".into()), b"\xc7\x03\x0aa:1");
        writes([Value::Ext(5, vec![9])], b"\x91\xd4\x05\x09");
        // The pair's name alone makes no extension value.
        #[derive(Serialize)]
        #[serde(rename = "_ExtStruct")]
        struct Wrong(u16);
        assert!(to_vec(&Wrong(300)).is_err());
        assert!(to_vec(&Wrong(3)).is_err());
    }
}

mod lenient {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::DecodeErrorKind::{Missing, OutOfRange, WrongType};
    use super::*;

    #[test]
    fn integers_of_either_sign_and_any_width() {
        for payload in [
            &b"\x05"[..],
            b"\xcc\x05",
            b"\xcd\0\x05",
            b"\xce\0\0\0\x05",
            b"\xcf\0\0\0\0\0\0\0\x05",
            b"\xd0\x05",
            b"\xd1\0\x05",
            b"\xd2\0\0\0\x05",
            b"\xd3\0\0\0\0\0\0\0\x05",
        ] {
            reads(payload, 5_u8);
            reads(payload, 5_i64);
            reads(payload, 5_u64);
            reads(payload, 5_i128);
            reads(payload, 5.0_f32);
        }
        reads(&to_vec(&u64::MAX).unwrap(), u64::MAX);
        reads(&to_vec(&i64::MIN).unwrap(), i64::MIN);
        reads(&to_vec(&u64::MAX).unwrap(), u128::from(u64::MAX));
        refuses::<u8>(
            b"\xff",
            OutOfRange,
            "expected an integer from 0 to 255, got the integer -1",
        );
        assert!(from_slice::<u64>(b"\xff").is_err());
        assert!(from_slice::<i64>(&to_vec(&u64::MAX).unwrap()).is_err());
    }

    #[test]
    fn integers_as_floats() {
        reads(&to_vec(&4_294_967_296.0).unwrap(), 1_i64 << 32);
        reads(&to_vec(&-3.0).unwrap(), -3_i8);
        reads(b"\xca\x40\x40\x00\x00", 3_u16);
        reads(&to_vec(&9_223_372_036_854_775_808.0).unwrap(), 1_u64 << 63);
        let error = "expected an integer, got a float near 2";
        refuses::<i32>(&to_vec(&2.5).unwrap(), WrongType, error);
        refuses::<u8>(
            &to_vec(&256.0).unwrap(),
            OutOfRange,
            "expected an integer from 0 to 255, got a float near 256",
        );
        for float in [
            f64::NAN,
            f64::INFINITY,
            -1e300,
            18_446_744_073_709_551_616.0,
        ] {
            assert!(from_slice::<u64>(&to_vec(&float).unwrap()).is_err());
            assert!(from_slice::<i64>(&to_vec(&float).unwrap()).is_err());
        }
    }

    #[test]
    fn integers_as_decimal_text() {
        reads(b"\xa212", 12_u32);
        reads(b"\xa3-12", -12_i16);
        reads(b"\xb418446744073709551615", u64::MAX);
        for payload in [&b"\xa0"[..], b"\xa3net", b"\xa31.5", b"\xa2 1"] {
            assert!(from_slice::<u32>(payload).is_err());
        }
        refuses::<u8>(
            b"\xa3256",
            OutOfRange,
            "expected an integer from 0 to 255, got the string \"256\"",
        );
    }

    #[test]
    fn floats_as_integers() {
        reads(b"\x05", 5.0_f32);
        reads(b"\xff", -1.0_f64);
        reads(&to_vec(&u64::MAX).unwrap(), u64::MAX as f64);
        reads(b"\xca\x3f\xc0\0\0", 1.5_f64);
        refuses::<f32>(
            b"\xa11",
            WrongType,
            "expected a number, got the string \"1\"",
        );
    }

    #[test]
    fn booleans_as_numbers_and_nil() {
        reads(b"\x00", false);
        reads(b"\x01", true);
        reads(b"\xc0", false);
        reads(&to_vec(&1.0).unwrap(), true);
        reads(b"\xc0", None::<bool>);
        refuses::<bool>(b"\x02", WrongType, "expected a boolean, got the integer 2");
        assert!(from_slice::<bool>(b"\xa4true").is_err());
    }

    #[test]
    fn text_as_binary() {
        for payload in [
            &b"\xc4\x02ab"[..],
            b"\xa2ab",
            b"\xd9\x02ab",
            b"\xdb\0\0\0\x02ab",
        ] {
            reads(payload, "ab".to_owned());
            assert_eq!(from_slice::<&str>(payload).unwrap(), "ab");
        }
        reads(b"\xa2\xc3\xa9", 'é');
    }

    #[test]
    fn text_that_is_not_utf_8() {
        reads(b"\xa3a\xffb", "a\u{fffd}b".to_owned());
        let error = from_slice::<&str>(b"\xa3a\xffb").unwrap_err();
        let expected = "expected text in UTF-8, got 3 bytes that are not";
        assert_eq!(error.to_string(), expected);

        #[derive(Deserialize)]
        struct Borrowed<'a>(#[serde(borrow)] Cow<'a, str>);
        let cow: Borrowed<'_> = from_slice(b"\xa1a").unwrap();
        assert!(matches!(cow.0, Cow::Borrowed("a")));
    }

    #[test]
    fn empty_arrays_as_structs_and_maps() {
        #[derive(Debug, Default, PartialEq, Deserialize)]
        #[serde(default)]
        struct Options {
            speed: Option<f32>,
            color: u8,
        }
        reads(b"\x90", Options::default());
        reads(b"\x90", HashMap::<String, u8>::new());
        let error = "expected the field id, got none";
        refuses::<Player>(b"\x90", Missing, error);
        reads(b"\x90", Some(Options::default()));
        reads(b"\x90", Some(BTreeMap::<u8, u8>::new()));
        reads(b"\x90", Some(Vec::<u8>::new()));
        reads(b"\xc0", None::<Options>);
    }

    #[test]
    fn empty_maps_as_sequences() {
        reads(b"\x80", Vec::<u8>::new());
        reads(b"\x80", [0_u8; 0]);
        reads(b"\x80", (None::<u8>, None::<u8>));
        reads(b"\x80", Some(Vec::<u8>::new()));
    }

    #[test]
    fn maps_with_integer_keys_as_sequences() {
        // {[3] = "c", [1] = "a"}
        let holes = b"\x82\x03\xa1c\x01\xa1a";
        let expected = vec![Some('a'), None, Some('c')];
        reads(holes, expected.clone());
        reads(holes, (Some('a'), None::<char>, Some('c'), None::<char>));
        assert_eq!(
            from_slice::<Vec<Option<&str>>>(holes).unwrap(),
            [Some("a"), None, Some("c")]
        );
        reads(b"\x82\xa13\xa1c\xa11\xa1a", expected);
        // From 0 when there is a 0.
        reads(b"\x82\x01\xa1b\x00\xa1a", vec!['a', 'b']);
        // Floats as keys, nesting, and what follows.
        let nested = to_vec(&(
            BTreeMap::from([(2, BTreeMap::from([(1, 7)]))]),
            BTreeMap::from([("1", 8)]),
            9,
        ))
        .unwrap();
        reads(&nested, (vec![None, Some(vec![7])], vec![8], 9));
        refuses::<Vec<char>>(holes, WrongType, "at [1]: expected a string, got nil");
    }

    #[test]
    fn maps_with_large_holes_are_no_sequences() {
        reads(b"\x81\x08\x01", [vec![None; 7], vec![Some(1)]].concat());
        refuses::<Vec<Option<u8>>>(
            b"\x81\x09\x01",
            OutOfRange,
            "expected an array, got a map of 1 with the key the integer 9",
        );
        refuses::<Vec<u8>>(
            b"\x81\xa1a\x01",
            WrongType,
            "expected an array, got a map of 1",
        );
        assert!(from_slice::<Vec<u8>>(b"\x81\xff\x01").is_err());
        assert!(from_slice::<Vec<u8>>(b"\x81\x90\x01").is_err());
    }

    #[test]
    fn arrays_as_maps_with_integer_keys() {
        let array = b"\x92\xa1a\xa1b";
        let expected = [(1, "a".to_owned()), (2, "b".to_owned())];
        reads(array, BTreeMap::from(expected));
        let map: HashMap<String, String> = from_slice(array).unwrap();
        assert_eq!(map["2"], "b");
        refuses::<BTreeMap<u8, u8>>(
            array,
            WrongType,
            "at [1]: expected an integer, got the string \"a\"",
        );
    }

    #[test]
    fn keys_of_maps() {
        reads(b"\x81\x05\x01", HashMap::from([("5".to_owned(), 1)]));
        reads(b"\x81\xff\x01", HashMap::from([("-1".to_owned(), 1)]));
        reads(b"\x81\xa15\x01", HashMap::from([(5_u32, 1)]));
        reads(b"\x81\x05\x01", HashMap::from([(5_u32, 1)]));
        let float_key = [b"\x81", &*to_vec(&5.0).unwrap(), b"\x01"].concat();
        reads(&float_key, HashMap::from([("5".to_owned(), 1)]));
        // Not so values.
        assert!(from_slice::<HashMap<u8, String>>(b"\x81\x05\x01").is_err());

        #[derive(Debug, PartialEq, Deserialize)]
        struct Numbered {
            #[serde(rename = "5")]
            five: u8,
        }
        reads(b"\x82\x05\x01\x06\x02", Numbered { five: 1 });
    }

    #[test]
    fn keys_that_are_containers() {
        let map = HashMap::from([((1, 2), "a".to_owned())]);
        reads(&to_vec(&map).unwrap(), map);
    }

    #[test]
    fn structs_from_arrays() {
        let player = || Player {
            id: 1,
            name: "A".into(),
            job: None,
        };
        reads(b"\x93\x01\xa1A\xc0", player());
        reads(b"\x94\x01\xa1A\xc0\x90", player());
        reads(b"\x92\x01\xa1A", player());
        let error = "expected the field name, got none";
        refuses::<Player>(b"\x91\x01", Missing, error);
        let error = "at [1]: expected a string, got the integer 2";
        refuses::<Player>(b"\x92\x01\x02", WrongType, error);
    }

    #[test]
    fn structs_with_unknown_and_missing_fields() {
        let payload = b"\x83\xa4more\x92\x01\x81\x01\x02\xa4name\xa1A\xa2id\xa11";
        let player = Player {
            id: 1,
            name: "A".into(),
            job: None,
        };
        reads(payload, player);
        // A name that is none.
        let payload = b"\x83\xa1\xff\x01\xa4name\xa1A\xa2id\x01";
        assert_eq!(from_slice::<Player>(payload).unwrap().id, 1);
        assert!(from_slice::<Player>(b"\x81\xc3\x01").is_err());
        refuses::<Player>(b"\xc0", WrongType, "expected a map (Player), got nil");
    }

    #[test]
    fn tuples_of_other_lengths() {
        reads(b"\x91\x01", (1, None::<u8>, false));
        reads(b"\x93\x01\x02\x90", (1, 2));
        reads(b"\x93\x01\x02\x03", [1, 2]);
        refuses::<(u8, u8)>(
            b"\x91\x01",
            WrongType,
            "at [1]: expected an integer, got nil",
        );
    }

    #[test]
    fn arguments_of_other_numbers() {
        for payload in [&b""[..], b"\xc0", b"\x90"] {
            let mut arguments = Arguments::new(payload, Origin::Trusted).unwrap();
            assert_eq!(arguments.remaining(), 0);
            assert_eq!(arguments.take::<Option<u8>>().unwrap(), None);
            assert!(!arguments.take::<bool>().unwrap());
            assert!(arguments.next_raw().is_none());
            let error = arguments.take::<u8>().unwrap_err();
            assert_eq!(
                error.to_string(),
                "argument 3: expected an integer, got nil"
            );
        }
        let mut arguments = Arguments::new(b"\x93\x01\x02\x03", Origin::Trusted).unwrap();
        assert_eq!(arguments.take::<u8>().unwrap(), 1);
        assert_eq!((arguments.remaining(), arguments.position()), (2, 1));

        let error = Arguments::new(b"\x81\x01\x02", Origin::Trusted).unwrap_err();
        let expected = "expected a list of arguments, got a map of 1";
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn vectors() {
        let two = to_vec(&Vector2::new(1.0, 2.0)).unwrap();
        let three = to_vec(&Vector3::new(1.0, 2.0, 3.0)).unwrap();
        let four = to_vec(&Vector4::new(1.0, 2.0, 3.0, 4.0)).unwrap();
        let turn = to_vec(&Quaternion::new(1.0, 2.0, 3.0, 4.0)).unwrap();
        reads(&two, Vector2::new(1.0, 2.0));
        reads(&three, Vector3::new(1.0, 2.0, 3.0));
        reads(&four, Vector3::new(1.0, 2.0, 3.0));
        reads(&turn, Vector4::new(1.0, 2.0, 3.0, 4.0));
        reads(&four, Quaternion::new(1.0, 2.0, 3.0, 4.0));
        reads(b"\x92\x01\x02", Vector2::new(1.0, 2.0));
        reads(b"\x82\xa1y\x02\xa1x\x01", Vector2::new(1.0, 2.0));

        reads(&three, [1.0, 2.0, 3.0]);
        reads(&three, (1.0, 2.0, 3.0));
        reads(&three, vec![1.0, 2.0, 3.0]);
        #[derive(Debug, PartialEq, Deserialize)]
        struct Place {
            x: f64,
            y: f64,
            z: f64,
        }
        let place = Place {
            x: 1.0,
            y: 2.0,
            z: 3.0,
        };
        reads(&three, place);

        // In a list, where values are still owed behind them.
        let list = to_vec(&(Vector3::new(1.0, 2.0, 3.0), Vector2::new(4.0, 5.0), 6)).unwrap();
        reads(&list, ([1.0, 2.0, 3.0], Vector2::new(4.0, 5.0), 6));
        assert!(from_slice::<Vector3>(b"\xc7\x03\x15\0\0\0").is_err());
    }

    #[test]
    fn options() {
        #[derive(Debug, Default, PartialEq, Deserialize)]
        struct Settings {
            inner: Option<Box<Settings>>,
            list: Option<Vec<u8>>,
        }
        let settings = Settings {
            inner: Some(Box::default()),
            list: Some(Vec::new()),
        };
        reads(b"\x82\xa5inner\x90\xa4list\x90", settings);
        reads(b"\x81\xa4list\xc0", Settings::default());
    }

    #[test]
    fn enums() {
        reads(b"\xa5Clear", Change::Clear);
        reads(b"\xc4\x05Clear", Change::Clear);
        reads(b"\x00", Change::Clear);
        reads(&to_vec(&0.0).unwrap(), Change::Clear);
        reads(b"\x81\xa5Clear\xc0", Change::Clear);
        reads(b"\x81\x00\x90", Change::Clear);
        reads(b"\x81\xa7Weather\xa1A", Change::Weather("A".into()));
        reads(b"\x81\x01\xa1A", Change::Weather("A".into()));
        reads(b"\x81\xa4Time\x92\x01\x02", Change::Time(1, 2));
        reads(
            b"\x81\xa4Wind\x81\xa5speed\x05",
            Change::Wind { speed: 5.0 },
        );
        reads(b"\x81\xa4Wind\x91\x05", Change::Wind { speed: 5.0 });
        reads(
            b"\x92\xa5Clear\x81\x00\xc0",
            vec![Change::Clear, Change::Clear],
        );

        #[derive(Debug, PartialEq, Deserialize)]
        enum Shape {
            Maybe(Option<u8>),
        }
        reads(b"\xa5Maybe", Shape::Maybe(None));

        refuses::<Change>(
            b"\xa7Weather",
            WrongType,
            "at .Weather: expected a string, got nil",
        );
        refuses::<Change>(
            b"\x81\xa4Time\x92\x01\xc3",
            WrongType,
            "at .Time[1]: expected an integer, got the boolean true",
        );
        refuses::<Change>(
            b"\x82\xa1a\x01\xa1b\x02",
            WrongType,
            "expected a variant's name, or a map of one, got a map of 2",
        );
        assert!(from_slice::<Change>(b"\x04").is_err());
        assert!(from_slice::<Change>(b"\x90").is_err());
        assert!(from_slice::<Change>(b"\xc0").is_err());
    }

    #[test]
    fn function_references() {
        for payload in [&b"\xc7\x05\x0aa:0:1"[..], b"\xc7\x05\x0ba:0:1"] {
            reads(payload, Reference("a:0:1".into()));
            reads(payload, Some(Reference("a:0:1".into())));
        }
        reads(b"\xc0", None::<Reference>);
        reads(b"\xd7\x0aabcd:0:1", Reference("abcd:0:1".into()));
        refuses::<Reference>(
            b"\xa1a",
            WrongType,
            "expected a function, got the string \"a\"",
        );
        assert!(from_slice::<Reference>(b"\xd4\x0a\xff").is_err());
        assert!(from_slice::<Reference>(b"\xd4\x14a").is_err());
        // As uninterpreted extension values.
        reads(b"\xd4\x0aa", Value::Ext(10, b"a".to_vec()));
    }
}

mod network {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    // [{"callback": <function>}, 7]
    const PAYLOAD: &[u8] = b"\x92\x81\xa8callback\xc7\x05\x0aa:0:1\x07";

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "decoded for its errors")]
    struct Request {
        callback: Option<Reference>,
    }

    #[test]
    fn yields_no_function_references() {
        let mut arguments = Arguments::new(PAYLOAD, Origin::Network).unwrap();
        let error = arguments.take::<Request>().unwrap_err();
        assert_eq!(error.kind(), DecodeErrorKind::NetworkReference);
        assert_eq!(
            error.to_string(),
            "argument 1, at .callback: expected a value (the network cannot send functions), \
             got a function reference"
        );
        assert_eq!(arguments.take::<u8>().unwrap(), 7);

        let mut arguments = Arguments::new(PAYLOAD, Origin::Trusted).unwrap();
        assert!(arguments.take::<Request>().is_ok());
    }

    #[test]
    fn not_through_what_serde_buffers_either() {
        #[derive(Debug, Deserialize)]
        #[serde(untagged)]
        #[expect(dead_code, reason = "decoded for its errors")]
        enum Untagged {
            Request(Request),
        }
        #[derive(Debug, Deserialize)]
        #[expect(dead_code, reason = "decoded for its errors")]
        struct Flattened {
            #[serde(flatten)]
            callbacks: HashMap<String, Reference>,
        }
        let first = || Arguments::new(PAYLOAD, Origin::Network).unwrap();
        assert!(first().take::<Untagged>().is_err());
        assert!(first().take::<Flattened>().is_err());
    }

    #[test]
    fn values_keep_them_as_bytes() {
        let mut arguments = Arguments::new(PAYLOAD, Origin::Network).unwrap();
        let value: Value = arguments.take().unwrap();
        let callback = Value::Ext(10, b"a:0:1".to_vec());
        assert_eq!(value.get("callback"), Some(&callback));

        let mut arguments = Arguments::new(PAYLOAD, Origin::Network).unwrap();
        let raw: Raw<'_> = arguments.take().unwrap();
        assert!(raw.decode::<Request>(Origin::Network).is_err());
    }
}

mod hostile {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::DecodeErrorKind::{TooDeep, TrailingBytes, Truncated};
    use super::*;

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "decoded for its errors")]
    struct Tree(Vec<Tree>);

    #[track_caller]
    fn kind<T: DeserializeOwned>(payload: &[u8]) -> Option<DecodeErrorKind> {
        from_slice::<T>(payload).err().map(|error| error.kind())
    }

    #[test]
    fn lengths_beyond_the_payload() {
        for payload in [
            &b"\xdd\xff\xff\xff\xff\x01"[..],
            b"\xdf\xff\xff\xff\xff\x01\x01",
            b"\xdb\xff\xff\xff\xff\x01",
            b"\xc6\xff\xff\xff\xff\x01",
            b"\xc9\xff\xff\xff\xff\x0a\x01",
            b"\xdc\x00\x02\x01",
            b"\xde\x00\x01\x01",
            b"\xcd\x01",
            b"\xc7\x01",
            b"",
        ] {
            assert_eq!(kind::<Value>(payload), Some(Truncated));
            assert_eq!(kind::<IgnoredAny>(payload), Some(Truncated));
            assert!(kind::<Vec<u8>>(payload).is_some());
            assert!(kind::<HashMap<u8, u8>>(payload).is_some());
            assert!(kind::<String>(payload).is_some());
        }
        // Each for itself would fit.
        assert_eq!(
            kind::<Vec<Vec<u8>>>(b"\x93\x93\x01\x02\x03\x90"),
            Some(Truncated)
        );
        let mut arguments = Arguments::new(b"\x92\x92\x01\x02", Origin::Network).unwrap();
        assert!(arguments.take::<Vec<u8>>().is_err());
    }

    #[test]
    fn depth_is_limited() {
        let nested = |depth: usize| [vec![0x91; depth - 1], vec![0x90]].concat();
        let (most, more) = (nested(MAX_DEPTH), nested(MAX_DEPTH + 1));
        assert_eq!(kind::<Value>(&most), None);
        assert_eq!(kind::<Tree>(&most), None);
        assert_eq!(kind::<IgnoredAny>(&most), None);
        assert!(Raw::new(&most).is_ok());
        assert_eq!(kind::<Value>(&more), Some(TooDeep));
        assert_eq!(kind::<Tree>(&more), Some(TooDeep));
        assert_eq!(kind::<IgnoredAny>(&more), Some(TooDeep));
        assert_eq!(Raw::new(&more).unwrap_err().kind(), TooDeep);
        let deepest = [vec![0x91; 1_000_000], vec![0xc0]].concat();
        assert_eq!(kind::<Tree>(&deepest), Some(TooDeep));
        assert_eq!(kind::<IgnoredAny>(&deepest), Some(TooDeep));
        // Nested in holes, and as keys.
        let holes = [b"\x81\x01".repeat(100), vec![0xc0]].concat();
        assert_eq!(kind::<Tree>(&holes), Some(TooDeep));
        let keys = [vec![0x81; 100], vec![0xc0; 101]].concat();
        assert_eq!(kind::<Value>(&keys), Some(TooDeep));
        // Side by side is not nested.
        let wide = [b"\xdc\x01\x00".to_vec(), b"\x91\x90".repeat(256)].concat();
        assert_eq!(kind::<Tree>(&wide), None);
        assert_eq!(kind::<IgnoredAny>(&wide), None);
    }

    #[test]
    fn bytes_that_follow() {
        assert_eq!(kind::<u8>(b"\x01\x02"), Some(TrailingBytes));
        let error = from_slice::<u8>(b"\x01\x02\x03").unwrap_err();
        assert_eq!(
            error.to_string(),
            "expected one value, got 2 bytes after it"
        );
    }

    #[test]
    fn the_byte_that_begins_nothing() {
        assert!(kind::<Value>(b"\xc1").is_some());
        assert!(kind::<u8>(b"\xc1").is_some());
    }

    #[test]
    fn a_bad_argument_does_not_spoil_the_next() {
        let payload = b"\x93\x92\x01\x92\xc3\x02\x05\xa1a";
        let mut arguments = Arguments::new(payload, Origin::Network).unwrap();
        let error = arguments.take::<Vec<Vec<u8>>>().unwrap_err();
        assert_eq!(error.argument(), Some(1));
        assert_eq!(arguments.take::<u8>().unwrap(), 5);
        assert_eq!(arguments.next_raw().unwrap().unwrap(), b"\xa1a");
        assert_eq!(arguments.remaining(), 0);
    }
}

/// What the other runtimes send, byte for byte.
mod golden {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Vehicle {
        model: i64,
        plate: String,
        extras: Vec<Option<bool>>,
        place: Vector3,
        mods: HashMap<u32, i32>,
        options: HashMap<String, String>,
    }

    fn vehicle() -> Vehicle {
        Vehicle {
            model: 3_609_707_075,
            plate: "ABC 1234".into(),
            extras: vec![Some(true), None, Some(false)],
            place: Vector3::new(1.0, 2.0, 0.5),
            mods: HashMap::from([(1, 5), (2, -1)]),
            options: HashMap::new(),
        }
    }

    #[test]
    fn from_lua() {
        // Keys in any order; holes and empty tables; str16 from 32 bytes on; the
        // model's hash is the result of a division, and so a float.
        let payload = b"\x86\
            \xa7options\x90\
            \xa5place\xc7\x0c\x15\0\0\x80\x3f\0\0\0\x40\0\0\0\x3f\
            \xa6extras\x82\x01\xc3\x03\xc2\
            \xa5plate\xa8ABC 1234\
            \xa4mods\x92\x05\xff\
            \xa5model\xcb\x41\xea\xe4\xf8\x48\x60\x00\x00";
        reads(payload, vehicle());
        let long = [b"\xda\x00\x28", &[b'x'; 40][..]].concat();
        reads(&long, "x".repeat(40));
    }

    #[test]
    fn from_javascript() {
        // Integers beyond 2^31 are floats, keys are text, vectors arrays, holes nil.
        let payload = b"\x87\
            \xa5model\xcb\x41\xea\xe4\xf8\x48\x60\x00\x00\
            \xa5plate\xa8ABC 1234\
            \xa6extras\x93\xc3\xc0\xc2\
            \xa5place\x93\x01\x02\xcb\x3f\xe0\0\0\0\0\0\0\
            \xa4mods\x82\xa11\x05\xa12\xff\
            \xa7options\x80\
            \xa4date\x80";
        reads(payload, vehicle());
    }

    #[test]
    fn from_c_sharp() {
        // By the type of the number, whatever its value.
        let payload = b"\x86\
            \xa5model\xce\xd7\x27\xc2\x43\
            \xa5plate\xa8ABC 1234\
            \xa6extras\x93\xc3\xc0\xc2\
            \xa5place\xc7\x0c\x15\0\0\x80\x3f\0\0\0\x40\0\0\0\x3f\
            \xa4mods\x82\x01\xd2\0\0\0\x05\x02\xd2\xff\xff\xff\xff\
            \xa7options\x80";
        reads(payload, vehicle());
    }

    #[test]
    fn lists_of_arguments() {
        // TriggerEvent('buy', source, 'bread', 2, function() end)
        let payload = b"\x94\xa212\xa5bread\xcb\x40\0\0\0\0\0\0\0\xc7\x08\x0ashop:0:3";
        let mut arguments = Arguments::new(payload, Origin::Trusted).unwrap();
        assert_eq!(arguments.take::<u16>().unwrap(), 12);
        assert_eq!(arguments.take::<&str>().unwrap(), "bread");
        assert_eq!(arguments.take::<u8>().unwrap(), 2);
        let done: Reference = arguments.take().unwrap();
        assert_eq!(done, Reference("shop:0:3".into()));

        // The host's own callbacks, and a runtime that sends nil for no arguments.
        let payload = b"\x91\xc7\x11\x0b_cfx_internal:0:1";
        let mut arguments = Arguments::new(payload, Origin::Trusted).unwrap();
        assert_eq!(
            arguments.take::<Option<Reference>>().unwrap(),
            Some(Reference("_cfx_internal:0:1".into()))
        );
    }
}
