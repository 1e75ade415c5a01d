use proptest::prelude::*;
use spacetimedb_lib::bsatn;
use spacetimedb_lib::de::DeserializeSeed;
use spacetimedb_lib::sats::WithTypespace;
use spacetimedb_lib::ser::serde::SerializeWrapper;

use super::*;
use crate::wire::{ServerMessage, decode_server_message, v1};

fn schema() -> Schema {
    Schema::from_json(include_bytes!("../../tests/frames/schema-1.2.0-v9.json")).unwrap()
}

fn newer() -> Schema {
    Schema::from_json(include_bytes!("../../tests/frames/schema-2.8.3-v9.json")).unwrap()
}

fn problem(schema: &Schema, reducer: &str, json: &str) -> String {
    schema.reducer_args(reducer, json).unwrap_err().to_string()
}

#[test]
fn arguments_by_name_and_by_place() {
    let expected = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0x41, 0, 0, 0xa0, 0x41];
    for json in [
        r#"{"player_id":1,"x":10,"y":20}"#,
        r#"{"y":20,"player_id":1,"x":10}"#,
        r#" { "y" : 2e1 , "player_id" : "1" , "x" : 10.0 } "#,
        "[1, 10, 20]",
        r#"["0x1", 10, 20]"#,
    ] {
        for schema in [schema(), newer()] {
            assert_eq!(
                schema.reducer_args("move_by_id", json).unwrap(),
                expected,
                "{json}"
            );
        }
    }
    for json in ["", " ", "[]", "{}"] {
        assert!(schema().reducer_args("panics", json).unwrap().is_empty());
    }
    let sum = newer()
        .procedure_args("add", r#"{"b": 2, "a": 40}"#)
        .unwrap();
    assert_eq!(sum, [40, 0, 0, 0, 2, 0, 0, 0]);
}

#[test]
fn errors_say_what_does_not_fit() {
    let schema = schema();
    for (json, problem) in [
        (r#"{"player_id":1,"x":10}"#, "missing field `y`"),
        (
            r#"{"player_id":1,"x":10,"y":20,"z":3}"#,
            "unknown field `z`; the fields are player_id, x, y",
        ),
        (
            r#"{"player_id":1,"x":10,"y":20,"x":3}"#,
            "field `x` is there twice",
        ),
        ("[1,2]", "expected 3 values (player_id, x, y), not 2"),
        (
            r#"{"player_id":-1,"x":10,"y":20}"#,
            "`player_id`: -1 is not of u64",
        ),
        (
            r#"{"player_id":1.5,"x":10,"y":20}"#,
            "`player_id`: 1.5 is not of u64",
        ),
        (
            r#"{"player_id":18446744073709551616,"x":10,"y":20}"#,
            "`player_id`: 18446744073709551616 is not of u64",
        ),
        (
            r#"{"player_id":true,"x":10,"y":20}"#,
            "`player_id`: expected u64, not a boolean",
        ),
        (
            r#"{"player_id":1,"x":"10","y":20}"#,
            "`x`: expected a number, not a string",
        ),
        (
            r#"{"player_id":1,"x":1e39,"y":20}"#,
            "`x`: out of the range of f32",
        ),
        (
            r#"{"player_id":1,"x":null,"y":20}"#,
            "`x`: expected a number, not null",
        ),
        ("5", "expected an object or an array, not a number"),
        ("", "expected 3 values (player_id, x, y), not 0"),
    ] {
        let error = self::problem(&schema, "move_by_id", json);
        assert_eq!(error, format!("arguments of `move_by_id`: {problem}"));
    }
    assert!(problem(&schema, "move_by_id", "{").contains("not JSON"));
    assert!(problem(&schema, "move_by_id", "[1,2,3] 4").contains("not JSON"));
    assert_eq!(
        problem(&newer(), "fly", "[]"),
        "the database has no reducer `fly`; it has move_by_id, move_player, panics, set_name"
    );
    assert_eq!(
        problem(&schema, "init", "[]"),
        "reducer `init` is called by the database alone"
    );
    assert_eq!(
        schema.procedure_args("add", "[]").unwrap_err().to_string(),
        "the database has no procedure `add`; it has none at all"
    );
    assert_eq!(
        problem(&schema, "panics", r#"{"x":1}"#),
        "arguments of `panics`: unknown field `x`; there are no fields"
    );
}

/// A schema with one reducer `f` that takes one argument `v` of this type.
fn taking(ty: &str) -> Schema {
    let json = format!(
        r#"{{"typespace": {{"types": [
            {{"Product": {{"elements": [{{"name": {{"some": "next"}}, "algebraic_type": {{"Ref": 0}}}}]}}}},
            {{"Ref": 1}},
            {{"Array": {{"Ref": 2}}}},
            {{"Sum": {{"variants": [
                {{"name": {{"some": "some"}}, "algebraic_type": {{"Ref": 3}}}},
                {{"name": {{"some": "none"}}, "algebraic_type": {{"Product": {{"elements": []}}}}}}
            ]}}}}
        ]}}, "tables": [], "types": [], "misc_exports": [], "row_level_security": [],
        "reducers": [{{"name": "f", "lifecycle": {{"none": []}}, "params": {{"elements": [
            {{"name": {{"some": "v"}}, "algebraic_type": {ty}}}
        ]}}}}]}}"#
    );
    Schema::from_json(json.as_bytes()).unwrap()
}

fn encode(ty: &str, json: &str) -> Result<Vec<u8>, String> {
    let args = taking(ty).reducer_args("f", &format!("[{json}]"));
    args.map_err(|error| error.to_string().replace("arguments of `f`: ", ""))
}

fn option_of(ty: &str) -> String {
    format!(
        r#"{{"Sum":{{"variants":[{{"name":{{"some":"some"}},"algebraic_type":{ty}}},
        {{"name":{{"some":"none"}},"algebraic_type":{{"Product":{{"elements":[]}}}}}}]}}}}"#
    )
}

fn special(name: &str, ty: &str) -> String {
    format!(
        r#"{{"Product":{{"elements":[{{"name":{{"some":"{name}"}},"algebraic_type":{{"{ty}":[]}}}}]}}}}"#
    )
}

#[test]
fn integers_have_their_ranges() {
    for (ty, least, most, bytes) in [
        ("I8", "-128", "127", 1),
        ("U8", "0", "255", 1),
        ("I16", "-32768", "32767", 2),
        ("U16", "0", "65535", 2),
        ("I32", "-2147483648", "2147483647", 4),
        ("U32", "0", "4294967295", 4),
        ("I64", "-9223372036854775808", "9223372036854775807", 8),
        ("U64", "0", "18446744073709551615", 8),
        (
            "I128",
            "-170141183460469231731687303715884105728",
            "170141183460469231731687303715884105727",
            16,
        ),
        ("U128", "0", "340282366920938463463374607431768211455", 16),
    ] {
        let ty = format!(r#"{{"{ty}":[]}}"#);
        let signed = least != "0";
        let most_bytes = encode(&ty, most).unwrap();
        let mut expected = vec![0xff; bytes];
        if signed {
            expected[bytes - 1] = 0x7f;
        }
        assert_eq!(most_bytes, expected, "{ty}");
        let mut expected = vec![0; bytes];
        if signed {
            expected[bytes - 1] = 0x80;
            assert_eq!(encode(&ty, "-1").unwrap(), vec![0xff; bytes], "{ty}");
        }
        assert_eq!(encode(&ty, least).unwrap(), expected, "{ty}");
        let more = most
            .replace("27", "28")
            .replace("07", "08")
            .replace("47", "48");
        let more = if more == most {
            most.replace('5', "6")
        } else {
            more
        };
        assert!(encode(&ty, &more).is_err(), "{ty}: {more}");
        for bad in [
            "1.0", "1e3", "null", "[]", "-0.5", r#""""#, r#""-""#, r#""0x""#, r#""1 ""#,
        ] {
            assert!(encode(&ty, bad).is_err(), "{ty}: {bad}");
        }
        let as_text = encode(&ty, &format!("\"{most}\""));
        assert_eq!(as_text.is_ok(), bytes >= 8, "{ty}");
    }
    let big = encode(r#"{"U256":[]}"#, &format!("\"0x{}\"", "f".repeat(64))).unwrap();
    assert_eq!(big, [0xff; 32]);
    assert!(encode(r#"{"U256":[]}"#, &format!("\"0x1{}\"", "0".repeat(64))).is_err());
    assert_eq!(encode(r#"{"I256":[]}"#, "-1").unwrap(), [0xff; 32]);
    assert!(encode(r#"{"U256":[]}"#, "-1").is_err());
}

#[test]
fn sugar_that_servers_do_not_know() {
    let number = option_of(r#"{"U8":[]}"#);
    for (json, bytes) in [
        ("null", &[1][..]),
        (r#"{"none":[]}"#, &[1]),
        (r#"{"none":{}}"#, &[1]),
        ("7", &[0, 7]),
        (r#"{"some":7}"#, &[0, 7]),
    ] {
        assert_eq!(encode(&number, json).unwrap(), bytes, "{json}");
    }
    let twice = option_of(&number);
    for (json, bytes) in [
        ("null", &[1][..]),
        (r#"{"some":null}"#, &[0, 1]),
        ("7", &[0, 0, 7]),
        (r#"{"some":{"some":7}}"#, &[0, 0, 7]),
    ] {
        assert_eq!(encode(&twice, json).unwrap(), bytes, "{json}");
    }

    let digits = "c20018".to_owned() + &"00".repeat(29);
    let mut id = vec![0; 29];
    id.extend([0x18, 0x00, 0xc2]);
    let identity = special("__identity__", "U256");
    for json in [
        format!("\"{digits}\""),
        format!("\"0x{digits}\""),
        format!(r#"{{"__identity__":"0x{digits}"}}"#),
        format!(r#"["0x{digits}"]"#),
    ] {
        assert_eq!(encode(&identity, &json).unwrap(), id, "{json}");
    }
    assert!(
        encode(&identity, "\"c2\"")
            .unwrap_err()
            .contains("64 hexadecimal digits")
    );
    assert!(encode(&identity, "5").unwrap_err().contains("identity"));
    let connection = special("__connection_id__", "U128");
    assert_eq!(
        encode(&connection, r#"{"__connection_id__":258}"#).unwrap()[..2],
        [2, 1]
    );
    let digits = format!("\"{}0102\"", "00".repeat(14));
    assert_eq!(encode(&connection, &digits).unwrap()[..3], [2, 1, 0]);
    let time = special("__timestamp_micros_since_unix_epoch__", "I64");
    assert_eq!(encode(&time, "-1").unwrap(), [0xff; 8]);
    assert!(
        encode(&time, "\"now\"")
            .unwrap_err()
            .contains("microseconds")
    );
    let list = r#"{"Array":{"U8":[]}}"#;
    for json in ["[1, 255]", "\"01ff\"", "\"0x01FF\""] {
        assert_eq!(encode(list, json).unwrap(), [2, 0, 0, 0, 1, 255], "{json}");
    }
    assert!(encode(list, "\"1\"").unwrap_err().contains("hexadecimal"));
}

#[test]
fn enums_and_where_in_them_it_went_wrong() {
    let schema = schema();
    let args = |job: &str| {
        let who = "00".repeat(32);
        let json =
            format!(r#"{{"job":{job},"pos":[1,2,3],"nick":null,"who":"{who}","at":0,"b":""}}"#);
        schema
            .reducer_args("takes_sink", &json)
            .map_err(|error| error.to_string())
    };
    let unit = args("\"Unemployed\"").unwrap();
    assert_eq!(unit[0], 0);
    assert_eq!(args(r#"{"Unemployed":[]}"#).unwrap(), unit);
    assert_eq!(args(r#"{"Police":7}"#).unwrap()[..2], [1, 7]);
    for (job, problem) in [
        (
            "\"Police\"",
            "`job`: variant `Police` holds a value: {\"Police\": value}",
        ),
        (
            "\"Cook\"",
            "`job`: unknown variant `Cook`; they are Unemployed, Police, Custom",
        ),
        (
            r#"{"Cook":1}"#,
            "`job`: unknown variant `Cook`; they are Unemployed, Police, Custom",
        ),
        (r#"{"Police":256}"#, "`job.Police`: 256 is not of u8"),
        (
            r#"{"Custom":{"x":1,"y":2}}"#,
            "`job.Custom`: missing field `z`",
        ),
        (
            "1",
            "`job`: expected {\"Variant\": value}, one of Unemployed, Police, Custom, not a number",
        ),
    ] {
        assert_eq!(
            args(job).unwrap_err(),
            format!("arguments of `takes_sink`: {problem}")
        );
    }
    let list = r#"{"Array":{"Array":{"U8":[]}}}"#;
    assert_eq!(
        encode(list, "[[1],[2,-3]]").unwrap_err(),
        "`v[1][1]`: -3 is not of u8"
    );
}

#[test]
fn types_without_an_end_are_not_followed_without_an_end() {
    let deep = "[".repeat(100) + &"]".repeat(100);
    for (reference, json) in [
        (0, "{}"),
        (0, r#"{"next":{}}"#),
        (1, "5"),
        (2, deep.as_str()),
        (3, "5"),
        (99, "5"),
    ] {
        let error = encode(&format!(r#"{{"Ref":{reference}}}"#), json).unwrap_err();
        let expected = ["nested deeper", "missing field", "has no type"];
        assert!(expected.iter().any(|part| error.contains(part)), "{error}");
    }
    assert_eq!(
        encode(r#"{"Ref":2}"#, "[[],[[]]]").unwrap()[..4],
        [2, 0, 0, 0]
    );
}

#[test]
fn schemas_that_are_none() {
    for json in ["", "{}", "null", r#"{"typespace":5}"#] {
        let error = Schema::from_json(json.as_bytes()).unwrap_err();
        assert!(matches!(error, SchemaError::Schema(_)), "{error}");
    }
}

#[test]
fn tables_and_views() {
    let schema = schema();
    let player = schema.table("player").unwrap();
    assert_eq!(player.columns, ["identity", "name", "x", "y", "online"]);
    assert!(player.public);
    assert_eq!(player.primary_key, Some(0));
    assert!(!schema.table("secret").unwrap().public);
    assert_eq!(schema.table("nope"), None);
    let newer = newer();
    assert_eq!(newer.table("bang").unwrap().primary_key, None);
    assert_eq!(newer.table("bang").unwrap().unique, [] as [usize; 0]);
    assert_eq!(newer.table("player").unwrap().unique, [0]);
    assert_eq!(
        newer.table("online_players").unwrap().columns,
        player.columns
    );
}

#[test]
fn types_are_written_out() {
    let schema = newer();
    let player = schema.row_type("player").unwrap();
    let names: Vec<_> = player
        .elements
        .iter()
        .map(|column| column.name.as_deref())
        .collect();
    let expected = ["identity", "name", "x", "y", "online"].map(Some);
    assert_eq!(names, expected);
    // A view's rows are behind a reference.
    assert_eq!(schema.row_type("online_players").unwrap(), player);
    let position = schema.reducer_params("move_player").unwrap();
    assert_eq!(position.elements[1].algebraic_type, AlgebraicType::F32);
    assert_eq!(schema.procedure_params("add").unwrap().elements.len(), 2);
    assert!(matches!(
        schema.reducer_params("on_connect"),
        Err(SchemaError::Lifecycle(_))
    ));
    assert!(matches!(
        schema.row_type("nope"),
        Err(SchemaError::Unknown { .. })
    ));

    // Enums and structs inside of it, as a server has them.
    let sink = self::schema().reducer_params("takes_sink").unwrap();
    let job = sink.elements[0].algebraic_type.as_sum().unwrap();
    let custom = job.variants[2].algebraic_type.as_product().unwrap();
    assert_eq!(custom.elements.len(), 3);
}

#[test]
fn types_that_cannot_be_written_out() {
    for reference in [0, 1, 2, 3] {
        let schema = taking(&format!(r#"{{"Ref":{reference}}}"#));
        let error = schema.reducer_params("f").unwrap_err().to_string();
        assert!(error.contains("nested deeper than 64"), "{error}");
    }
    let error = taking(r#"{"Ref":99}"#).reducer_params("f").unwrap_err();
    assert_eq!(error.to_string(), "bad schema: the schema has no type 99");
    let mut json: serde_json::Value =
        serde_json::from_slice(include_bytes!("../../tests/frames/schema-1.2.0-v9.json")).unwrap();
    let twice = |next: usize| {
        serde_json::json!({"Product": {"elements": [
            {"name": {"none": []}, "algebraic_type": {"Ref": next}},
            {"name": {"none": []}, "algebraic_type": {"Ref": next}}
        ]}})
    };
    let types = json["typespace"]["types"].as_array_mut().unwrap();
    *types = (1..=25).map(twice).collect();
    types.push(serde_json::json!({"U8": []}));
    let schema = Schema::from_json(json.to_string().as_bytes()).unwrap();
    let table = schema
        .raw
        .tables
        .iter()
        .find(|table| table.product_type_ref.0 == 0)
        .unwrap();
    let error = schema.row_type(&table.name).unwrap_err().to_string();
    assert!(error.contains("more than 10000"), "{error}");
}

#[test]
fn events_are_told_by_newer_schemas() {
    let mut schema = newer();
    let older = schema.clone();
    schema
        .read_events(include_bytes!("../../tests/frames/schema-2.8.3-v10.json"))
        .unwrap();
    assert!(schema.table("bang").unwrap().event);
    assert!(!schema.table("player").unwrap().event);
    assert_ne!(schema, older);
    let renamed = r#"{"sections":[
        {"Tables":[{"source_name":"loud","is_event":true},{"source_name":"old"}]},
        {"Strange":[5]},
        {"ExplicitNames":{"entries":[
            {"Function":{"source_name":"loud","canonical_name":"no"}},
            {"Table":{"source_name":"loud","canonical_name":"bang"}}
        ]}}
    ]}"#;
    let mut schema = newer();
    schema.read_events(renamed.as_bytes()).unwrap();
    assert_eq!(schema.events, ["bang"]);
    for none in [
        "",
        "{}",
        r#"{"sections":5}"#,
        r#"{"sections":[{"Tables":[{}]}]}"#,
    ] {
        assert!(schema.read_events(none.as_bytes()).is_err(), "{none}");
    }
    assert_eq!(schema.events, ["bang"]);
}

/// The rows of every type that a real server sent.
fn sink_rows() -> crate::RowList {
    let mut recording: &[u8] = include_bytes!("../../tests/frames/server-1.2.0-v1.frames");
    while let [direction, after @ ..] = recording {
        let length = u32::from_le_bytes(after[..4].try_into().unwrap()) as usize;
        if *direction == 1 {
            let frame = &after[4..4 + length];
            let message = decode_server_message(frame, crate::Protocol::V1)
                .unwrap()
                .remove(0);
            if let ServerMessage::V1(v1::ServerMessage::OneOffQueryResponse(answer)) = message {
                return answer.tables[0].rows.clone();
            }
        }
        recording = &after[4 + length..];
    }
    panic!("the recording has no query");
}

/// How `spacetimedb-lib`, and so the server, spells a row.
fn official(schema: &Schema, table: &str, row: &[u8]) -> String {
    let table = schema.find_table(table).unwrap();
    let row = WithTypespace::new(&schema.raw.typespace, table.row)
        .deserialize(bsatn::Deserializer::new(&mut &*row))
        .unwrap();
    let typed = WithTypespace::new(&schema.raw.typespace, table.row).with_value(&row);
    serde_json::to_string(SerializeWrapper::from_ref(&typed)).unwrap()
}

#[test]
fn rows_are_spelled_as_the_server_spells_them() {
    let schema = schema();
    let rows = sink_rows();
    assert_eq!(rows.len(), 1);
    for row in rows.iter() {
        let json = schema.row_to_json("kitchen_sink", row).unwrap();
        assert_eq!(json, official(&schema, "kitchen_sink", row));
        assert!(
            json.starts_with(r#"{"id":1,"ident":{"__identity__":"0xc2"#),
            "{json}"
        );

        // And back.
        let table = schema.find_table("kitchen_sink").unwrap();
        assert_eq!(
            args::encode(&schema.raw.typespace, table.row, &json).unwrap(),
            row
        );
        assert_eq!(
            schema.primary_key("kitchen_sink", row).unwrap(),
            Some(&[1, 0, 0, 0][..])
        );
    }
}

#[test]
fn rows_that_are_none() {
    let schema = schema();
    let rows = sink_rows();
    let row = rows.row(0).unwrap();
    for end in 0..row.len() {
        let error = schema
            .row_to_json("kitchen_sink", &row[..end])
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with("row of `kitchen_sink`: column `"),
            "{error}"
        );
    }
    let longer = [row, &[0]].concat();
    let error = schema
        .row_to_json("kitchen_sink", &longer)
        .unwrap_err()
        .to_string();
    assert_eq!(
        error,
        "row of `kitchen_sink`: 1 bytes are left after the message"
    );
    assert!(schema.primary_key("kitchen_sink", &row[..3]).is_err());
    assert!(matches!(
        schema.row_to_json("nope", &[]),
        Err(SchemaError::Unknown { .. })
    ));
}

proptest! {
    #[test]
    fn no_arguments_panic(json: String) {
        let _ = schema().reducer_args("takes_sink", &json);
    }

    #[test]
    fn no_values_panic(
        job in "[\\[\\]{}\":,0-9a-zA-Z. -]{0,20}",
        pos in "[\\[\\]{}\":,0-9a-zA-Z. -]{0,20}",
    ) {
        let json = format!(r#"{{"job":{job},"pos":{pos},"nick":null}}"#);
        let _ = schema().reducer_args("takes_sink", &json);
    }

    #[test]
    fn no_rows_panic(row: Vec<u8>, change: (prop::sample::Index, u8)) {
        let schema = schema();
        let _ = schema.row_to_json("kitchen_sink", &row);
        let rows = sink_rows();
        let mut row = rows.row(0).unwrap().to_vec();
        let index = change.0.index(row.len());
        row[index] = change.1;
        if let Ok(json) = schema.row_to_json("kitchen_sink", &row) {
            prop_assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok());
        }
        let _ = schema.primary_key("kitchen_sink", &row);
    }
}
