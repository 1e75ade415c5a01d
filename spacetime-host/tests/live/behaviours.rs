//! What holds for both worlds.

use spacetime_abi::{
    Declaration, Event, FunctionDeclaration, Outcome, Reason, TableDeclaration, code, state,
};
use spacetime_host::Budget;
use spacetimedb_lib::{AlgebraicType, Identity, ProductType};

use crate::common::peer::{Answer, Answered, Peer, What};
use crate::common::rows::{
    Badge, Item, Kind, Note, Place, Player, Record, Row, Sample, item, kind, note,
};
use crate::world::World;

/// Makes a test of each behaviour for each world.
macro_rules! behaviours {
    ($($name:ident),* $(,)?) => {
        mod in_memory {
            $(#[test] fn $name() { super::$name(&super::World::in_memory()); })*
        }
        #[cfg(feature = "remote")]
        mod on_a_server {
            $(#[test]
            #[ignore = "takes a server: cargo xtask test --spacetimedb"]
            fn $name() { super::$name(&super::World::on_a_server()); })*
        }
    };
}

behaviours![
    a_subscription_begins_with_its_rows,
    changes_reach_the_caller_and_others,
    one_transaction_is_one_event,
    rows_of_two_subscriptions_are_counted,
    a_subscription_has_the_tables_of_all_its_queries,
    filters_let_rows_in_and_out,
    filters_by_text_and_by_several_columns,
    a_replaced_row_comes_and_goes_at_once,
    a_row_that_comes_back_did_not_change,
    tables_without_a_key_are_sets,
    unique_columns_are_unique,
    what_failed_changed_nothing,
    what_cannot_be_called_is_answered,
    more_than_the_arguments_is_ignored,
    answers_come_in_the_order_of_calls,
    a_subscription_that_ended_is_silent,
    bad_queries_fail_alone,
    queries_are_answered_once,
    json_by_name_and_by_place,
    json_that_does_not_fit,
    every_type_arrives,
    declarations_are_compared,
    a_table_tells_its_columns,
    reducers_are_compared,
    declarations_are_answered_first,
    numbers_are_used_once,
    nothing_is_called_before_the_connection_stands,
    a_full_queue_refuses_and_loses_nothing,
    a_closed_connection_is_silent,
    a_token_is_an_identity,
    large_transactions_arrive_whole,
    who_comes_and_goes_is_seen,
    a_module_that_lets_nobody_in,
    budgets_are_kept,
];

const ITEMS: &str = "SELECT * FROM item";
const NOTES: &str = "SELECT * FROM note";

fn a_subscription_begins_with_its_rows(world: &World) {
    let mut ada = world.peer();
    ada.commit("set_item", &(1_u32, 7_u32, "rope", 2_u32));
    ada.commit("set_item", &(2_u32, 7_u32, "lamp", 1_u32));
    let mut bob = world.peer();
    let (_, applied) = bob.subscribe(&[ITEMS]);
    let expected = [item(1, 7, "rope", 2), item(2, 7, "lamp", 1)];
    assert_eq!(applied.came::<Item>(), expected);
    assert_eq!(bob.rows::<Item>(), expected);
    // One without rows begins as well.
    let (_, applied) = bob.subscribe(&[NOTES]);
    assert!(applied.changed_nothing());
}

fn changes_reach_the_caller_and_others(world: &World) {
    let (mut ada, mut bob) = (world.peer(), world.peer());
    ada.subscribe(&[ITEMS]);
    bob.subscribe(&[ITEMS]);
    let rope = [item(1, 7, "rope", 2)];
    let own = ada.commit("set_item", &(1_u32, 7_u32, "rope", 2_u32));
    assert_eq!(own.came::<Item>(), rope);
    let told = bob.transaction();
    assert_eq!(told.came::<Item>(), rope);

    let own = bob.commit("remove_item", &(1_u32,));
    assert_eq!(own.went::<Item>(), rope);
    assert_eq!(ada.transaction().went::<Item>(), rope);
    assert_eq!((ada.count(), bob.count()), (0, 0));
}

fn one_transaction_is_one_event(world: &World) {
    let (mut ada, mut bob) = (world.peer(), world.peer());
    bob.subscribe(&[ITEMS, NOTES]);
    ada.commit("label_item", &(3_u32, "crate"));
    let told = bob.transaction();
    assert_eq!(told.came::<Item>(), [item(3, 0, "crate", 1)]);
    assert_eq!(told.came::<Note>(), [note("crate")]);
    assert_eq!(told.changes(), (2, 0));
}

fn rows_of_two_subscriptions_are_counted(world: &World) {
    let (mut ada, mut bob) = (world.peer(), world.peer());
    ada.commit("set_item", &(1_u32, 1_u32, "rope", 1_u32));
    let (all, _) = bob.subscribe(&[ITEMS]);
    let (some, again) = bob.subscribe(&["SELECT * FROM item WHERE owner = 1"]);
    assert!(again.changed_nothing(), "the row is there already");
    ada.commit("set_item", &(2_u32, 1_u32, "lamp", 1_u32));
    assert_eq!(bob.transaction().came::<Item>(), [item(2, 1, "lamp", 1)]);
    // Ending one leaves the rows of the other.
    assert!(bob.unsubscribe(some).changed_nothing());
    assert_eq!(bob.rows::<Item>().len(), 2);
    ada.commit("remove_item", &(1_u32,));
    assert_eq!(bob.transaction().went::<Item>(), [item(1, 1, "rope", 1)]);
    let removed = bob.unsubscribe(all);
    assert_eq!(removed.went::<Item>(), [item(2, 1, "lamp", 1)]);
    assert_eq!(bob.count(), 0);
}

fn a_subscription_has_the_tables_of_all_its_queries(world: &World) {
    let (mut ada, mut bob) = (world.peer(), world.peer());
    ada.commit("set_item", &(1_u32, 1_u32, "rope", 1_u32));
    ada.commit("set_item", &(2_u32, 2_u32, "lamp", 1_u32));
    ada.commit("add_note", &("hello",));
    let queries = [
        "SELECT * FROM item WHERE owner = 1",
        NOTES,
        "SELECT * FROM item WHERE owner = 2",
    ];
    let (set, applied) = bob.subscribe(&queries);
    assert_eq!(applied.came::<Item>().len(), 2);
    assert_eq!(applied.came::<Note>(), [note("hello")]);
    ada.commit("add_items", &(10_u32, 3_u32));
    let mut owners: Vec<_> = bob.transaction().came::<Item>();
    owners.sort_by_key(|row| row.owner);
    assert_eq!(
        owners,
        [item(10, 1, "item 10", 0), item(11, 2, "item 11", 0)]
    );
    assert_eq!(bob.unsubscribe(set).changes(), (0, 5));
}

fn filters_let_rows_in_and_out(world: &World) {
    let (mut ada, mut bob) = (world.peer(), world.peer());
    bob.subscribe(&["SELECT * FROM item WHERE owner = 1"]);
    // Nothing is told of what does not match.
    ada.commit("set_item", &(1_u32, 2_u32, "rope", 1_u32));
    ada.commit("set_item", &(2_u32, 1_u32, "lamp", 1_u32));
    assert_eq!(bob.transaction().came::<Item>(), [item(2, 1, "lamp", 1)]);
    ada.commit("give_all", &(2_u32, 1_u32));
    assert_eq!(bob.transaction().came::<Item>(), [item(1, 1, "rope", 1)]);
    ada.commit("give_all", &(1_u32, 3_u32));
    let told = bob.transaction();
    assert_eq!(told.changes(), (0, 2));
    assert_eq!(told.went::<Item>()[0], item(1, 1, "rope", 1));
    assert_eq!(bob.count(), 0);
}

fn filters_by_text_and_by_several_columns(world: &World) {
    let (mut ada, mut bob) = (world.peer(), world.peer());
    for (id, owner, name) in [(1, 1, "rope"), (2, 2, "rope"), (3, 1, "it's")] {
        ada.commit("set_item", &(id, owner, name, id));
    }
    let ids = |applied: &crate::common::peer::Seen| -> Vec<u32> {
        applied.came::<Item>().iter().map(|row| row.id).collect()
    };
    for (query, expected) in [
        ("SELECT * FROM item WHERE name = 'rope'", &[1_u32, 2][..]),
        ("select * from item where name = 'rope' and owner = 2", &[2]),
        ("SELECT item.* FROM item WHERE item.name = 'it''s'", &[3]),
        ("SELECT * FROM \"item\" WHERE \"id\" = 1", &[1]),
        ("SELECT * FROM item WHERE id = 9", &[]),
    ] {
        let (set, applied) = bob.subscribe(&[query]);
        assert_eq!(ids(&applied), expected, "{query}");
        assert_eq!(bob.unsubscribe(set).changes(), (0, expected.len()));
    }
}

fn a_replaced_row_comes_and_goes_at_once(world: &World) {
    let mut ada = world.peer();
    ada.subscribe(&[ITEMS]);
    ada.commit("set_item", &(1_u32, 1_u32, "rope", 1_u32));
    let own = ada.commit("bump_items", &(1_u32, 1_u32));
    assert_eq!(own.came::<Item>(), [item(1, 1, "rope", 2)]);
    assert_eq!(own.went::<Item>(), [item(1, 1, "rope", 1)]);
    assert_eq!(ada.rows::<Item>().len(), 1);
}

fn a_row_that_comes_back_did_not_change(world: &World) {
    let (mut ada, mut bob) = (world.peer(), world.peer());
    ada.subscribe(&[ITEMS]);
    bob.subscribe(&[ITEMS]);
    ada.commit("set_item", &(1_u32, 1_u32, "rope", 1_u32));
    assert_eq!(bob.transaction().changes(), (1, 0));
    assert!(ada.commit("touch_item", &(1_u32,)).changed_nothing());
    // Whether others hear of it at all is not promised, but the rows are the same.
    ada.commit("set_item", &(2_u32, 1_u32, "lamp", 1_u32));
    let mut told = bob.transaction();
    if told.changed_nothing() {
        told = bob.transaction();
    }
    assert_eq!(told.came::<Item>(), [item(2, 1, "lamp", 1)]);
    assert_eq!(bob.rows::<Item>().len(), 2);
}

fn tables_without_a_key_are_sets(world: &World) {
    let mut ada = world.peer();
    ada.subscribe(&[NOTES]);
    assert_eq!(ada.commit("add_note", &("a",)).changes(), (1, 0));
    assert!(ada.commit("add_note", &("a",)).changed_nothing());
    assert_eq!(ada.rows::<Note>(), [note("a")]);
    assert_eq!(ada.commit("remove_note", &("a",)).changes(), (0, 1));
    assert!(ada.commit("remove_note", &("a",)).changed_nothing());
}

fn unique_columns_are_unique(world: &World) {
    let mut ada = world.peer();
    ada.subscribe(&["SELECT * FROM badge"]);
    let first = ada.commit("add_badge", &("x",)).came::<Badge>();
    let second = ada.commit("add_badge", &("y",)).came::<Badge>();
    assert!(second[0].id > first[0].id);
    let (outcome, seen) = ada.call("add_badge", &("x",));
    assert!(matches!(outcome, Outcome::Failed(_)), "{outcome:?}");
    assert!(seen.changed_nothing());
    assert_eq!(ada.rows::<Badge>().len(), 2);
}

fn what_failed_changed_nothing(world: &World) {
    let (mut ada, mut bob) = (world.peer(), world.peer());
    ada.subscribe(&[NOTES]);
    bob.subscribe(&[NOTES]);
    let (outcome, seen) = ada.call("fail", &("no way",));
    assert_eq!(outcome, Outcome::Failed("no way".into()));
    assert!(seen.changed_nothing());
    let (outcome, seen) = ada.call("remove_item", &(5_u32,));
    assert_eq!(outcome, Outcome::Failed("there is no item 5".into()));
    assert!(seen.changed_nothing());
    let (outcome, seen) = ada.call("crash", &("bang",));
    // The first protocol does not tell panics from errors.
    assert!(
        matches!(outcome, Outcome::Failed(_) | Outcome::Internal(_)),
        "{outcome:?}"
    );
    assert!(seen.changed_nothing());
    // What others hear first is what was done afterwards.
    ada.commit("add_note", &("well",));
    assert_eq!(bob.transaction().came::<Note>(), [note("well")]);
    assert_eq!(bob.rows::<Note>(), [note("well")]);
}

fn what_cannot_be_called_is_answered(world: &World) {
    let mut ada = world.peer();
    let refused = |outcome: &Outcome| {
        assert!(
            matches!(outcome, Outcome::Failed(_) | Outcome::Internal(_)),
            "{outcome:?}"
        );
    };
    refused(&ada.call("no_such_reducer", &()).0);
    refused(&ada.call("set_item", &(1_u32,)).0);
    refused(&ada.call("add_note", &7_u8).0);
    // Others go on.
    ada.commit("add_note", &("a",));
}

fn more_than_the_arguments_is_ignored(world: &World) {
    let mut ada = world.peer();
    ada.subscribe(&[NOTES]);
    let own = ada.commit("add_note", &("a", 7_u32, "more"));
    assert_eq!(own.came::<Note>(), [note("a")]);
    ada.commit("clear_items", &(1_u8,));
    // Less is answered.
    let (outcome, _) = ada.call("remove_item", &(1_u8, 0_u16));
    assert!(
        matches!(&outcome, Outcome::Failed(error) | Outcome::Internal(error) if !error.contains("there is no item")),
        "{outcome:?}"
    );
}

fn answers_come_in_the_order_of_calls(world: &World) {
    let mut ada = world.peer();
    ada.subscribe(&["SELECT * FROM record"]);
    let requests: Vec<_> = (0..100_u32)
        .map(|call| ada.call_later("record_call", &(call,)))
        .collect();
    for (call, request) in (0_u32..).zip(requests) {
        let (outcome, seen) = ada.answer(request);
        assert_eq!(outcome, Outcome::Committed);
        // Its rows come with it.
        let rows = seen.came::<Record>();
        assert_eq!((rows.len(), rows[0].call), (1, call));
    }
    let mut rows = ada.rows::<Record>();
    rows.sort_by_key(|row| row.id);
    let calls: Vec<_> = rows.iter().map(|row| row.call).collect();
    assert_eq!(calls, (0..100).collect::<Vec<_>>());
}

fn a_subscription_that_ended_is_silent(world: &World) {
    let mut ada = world.peer();
    let (items, _) = ada.subscribe(&[ITEMS]);
    ada.subscribe(&[NOTES]);
    ada.commit("set_item", &(1_u32, 1_u32, "rope", 1_u32));
    assert_eq!(ada.unsubscribe(items).changes(), (0, 1));
    let own = ada.commit("label_item", &(2_u32, "crate"));
    assert_eq!(own.changes(), (1, 0));
    assert_eq!(own.came::<Note>(), [note("crate")]);
    // And may begin again, under another number.
    let (_, applied) = ada.subscribe(&[ITEMS]);
    assert_eq!(applied.changes(), (2, 0));
}

fn bad_queries_fail_alone(world: &World) {
    let mut ada = world.peer();
    ada.subscribe(&[NOTES]);
    for query in [
        "SELECT * FROM nothing",
        "SELECT * FROM item WHERE nothing = 1",
        "SELECT * FROM item WHERE owner = 'me'",
        "nonsense",
        "",
    ] {
        let set = ada.subscribe_later(&[query]);
        let seen =
            ada.expect(|what| matches!(what, What::SubscriptionError(failed, _) if *failed == set));
        let What::SubscriptionError(_, message) = seen.what else {
            unreachable!("it was looked for");
        };
        assert!(!message.is_empty(), "{query}");
        // It has ended.
        assert_eq!(
            ada.backend.unsubscribe(ada.conn, set).unwrap_err().code,
            code::NOT_CONNECTED
        );
    }
    // The good ones among its queries fail with a bad one.
    let set = ada.subscribe_later(&[ITEMS, "nonsense"]);
    ada.expect(|what| matches!(what, What::SubscriptionError(failed, _) if *failed == set));
    let own = ada.commit("label_item", &(1_u32, "crate"));
    assert_eq!(own.changes(), (1, 0));
}

fn queries_are_answered_once(world: &World) {
    let mut ada = world.peer();
    ada.commit("set_item", &(1_u32, 1_u32, "rope", 1_u32));
    ada.commit("set_item", &(2_u32, 2_u32, "lamp", 1_u32));
    let Answered::Rows(tables) = ada.query("SELECT * FROM item WHERE owner = 2") else {
        panic!("no rows");
    };
    let rows: Vec<_> = tables["item"].iter().map(|row| Item::read(row)).collect();
    assert_eq!(rows, [item(2, 2, "lamp", 1)]);
    // They are not the connection's.
    assert_eq!(ada.count(), 0);
    let answered = ada.query("SELECT * FROM nothing");
    assert!(
        matches!(&answered, Answered::Failed(message) if !message.is_empty()),
        "{answered:?}"
    );
}

fn json_by_name_and_by_place(world: &World) {
    let mut ada = world.peer();
    ada.subscribe(&[ITEMS]);
    for json in [
        r#"[1, 2, "rope", 3]"#,
        r#"{"amount": 3, "name": "rope", "owner": 2, "id": 2}"#,
    ] {
        let request = ada.call_json("set_item", json).unwrap();
        assert_eq!(ada.answer(request).0, Outcome::Committed);
    }
    assert_eq!(
        ada.rows::<Item>(),
        [item(1, 2, "rope", 3), item(2, 2, "rope", 3)]
    );
}

fn json_that_does_not_fit(world: &World) {
    let mut ada = world.peer();
    for (reducer, json, named) in [
        (
            "set_item",
            r#"{"id": 1, "owner": 2, "name": "rope"}"#,
            "amount",
        ),
        (
            "set_item",
            r#"{"id": 1, "owner": 2, "name": "rope", "amount": 3, "price": 4}"#,
            "price",
        ),
        ("set_item", r#"[1, 2, "rope", -3]"#, "-3"),
        ("set_item", "[1, 2]", ""),
        ("set_item", "nonsense", ""),
        ("no_such_reducer", "[]", "no_such_reducer"),
    ] {
        let refusal = ada.call_json(reducer, json).unwrap_err();
        assert_eq!(refusal.code, code::SCHEMA, "{json}: {refusal}");
        assert!(refusal.message.contains(named), "{json}: {refusal}");
    }
    assert!(ada.poll().is_none(), "nothing was called");
}

fn every_type_arrives(world: &World) {
    let mut ada = world.peer();
    ada.subscribe(&["SELECT * FROM sample"]);
    let place = Kind::Somewhere(Place { x: -1.0, y: 0.25 });
    for (id, kind, maybe) in [
        (1_u32, Kind::Nothing, None),
        (2, Kind::Number(9), Some("yes".to_owned())),
        (3, place, Some(String::new())),
    ] {
        let own = ada.commit("add_sample", &(id, kind.clone(), maybe.clone()));
        assert_eq!(own.came::<Sample>(), [Sample::new(id, kind, maybe)]);
    }
}

/// The answers to a declaration that is made while connected.
fn declared(ada: &mut Peer, declaration: Declaration) -> Vec<Answer> {
    ada.declare(declaration);
    match ada.expect(|what| matches!(what, What::Declared(_))).what {
        What::Declared(answers) => answers,
        _ => unreachable!("it was looked for"),
    }
}

fn mismatch(answers: &[Answer]) -> (&str, Option<&str>) {
    match answers {
        [Answer::Mismatch(mismatch)] => {
            assert_ne!(mismatch.declared, mismatch.actual);
            (&mismatch.name, mismatch.column.as_deref())
        }
        other => panic!("{other:?}"),
    }
}

fn declarations_are_compared(world: &World) {
    let mut ada = world.peer();
    let good = declared(&mut ada, Declaration::Table(Item::declaration()));
    let expected = Answer::Table {
        name: "item".to_owned(),
        row: None,
        primary_key: Some(0),
        event: false,
    };
    assert_eq!(good, [expected]);

    let with = |change: fn(&mut TableDeclaration)| {
        let mut table = Item::declaration();
        change(&mut table);
        Declaration::Table(table)
    };
    let other_type = with(|table| {
        table.row = Some(ProductType::from([
            ("id", AlgebraicType::U32),
            ("owner", AlgebraicType::U32),
            ("name", AlgebraicType::String),
            ("amount", AlgebraicType::I64),
        ]));
    });
    let answers = declared(&mut ada, other_type);
    assert_eq!(mismatch(&answers), ("item", Some("amount")));
    let other_name = with(|table| {
        table.row = Some(ProductType::from([
            ("id", AlgebraicType::U32),
            ("holder", AlgebraicType::U32),
            ("name", AlgebraicType::String),
            ("amount", AlgebraicType::U32),
        ]));
    });
    let answers = declared(&mut ada, other_name);
    let (table, column) = mismatch(&answers);
    assert_eq!(table, "item");
    assert!(column.is_some());
    let too_few = with(|table| {
        table.row = Some(ProductType::from([("id", AlgebraicType::U32)]));
    });
    let answers = declared(&mut ada, too_few);
    assert!(
        answers
            .iter()
            .all(|answer| matches!(answer, Answer::Mismatch(wrong) if wrong.declared == "nothing")),
        "{answers:?}"
    );
    let not_unique = with(|table| table.unique.push(2));
    let answers = declared(&mut ada, not_unique);
    assert_eq!(mismatch(&answers), ("item", Some("name")));
    // The connection stands all the same.
    ada.commit("add_note", &("a",));
}

fn a_table_tells_its_columns(world: &World) {
    let mut ada = world.peer();
    let untyped = TableDeclaration {
        row: None,
        primary_key: None,
        unique: vec![],
        ..Sample::declaration()
    };
    let answers = declared(&mut ada, Declaration::Table(untyped));
    let [
        Answer::Table {
            name,
            row,
            primary_key,
            event,
        },
    ] = &answers[..]
    else {
        panic!("{answers:?}");
    };
    assert_eq!((&**name, *primary_key, *event), ("sample", Some(0), false));
    let row: ProductType = spacetime_abi::decode(row.as_ref().unwrap()).unwrap();
    assert_eq!(row, Sample::columns());
}

fn reducers_are_compared(world: &World) {
    let mut ada = world.peer();
    let reducer = |name: &str, params: ProductType| {
        Declaration::Reducer(FunctionDeclaration {
            name: name.to_owned(),
            params,
        })
    };
    let right = ProductType::from([
        ("id", AlgebraicType::U32),
        ("kind", kind()),
        ("maybe", AlgebraicType::option(AlgebraicType::String)),
    ]);
    let answers = declared(&mut ada, reducer("add_sample", right));
    assert_eq!(answers, [Answer::Function("add_sample".to_owned())]);
    let wrong = ProductType::from([("text", AlgebraicType::U64)]);
    let answers = declared(&mut ada, reducer("add_note", wrong));
    assert_eq!(mismatch(&answers), ("add_note", Some("text")));
    // It cannot be called then.
    let refusal = ada.try_call("add_note", &(7_u64,)).unwrap_err();
    assert_eq!(refusal.code, code::SCHEMA, "{refusal}");
}

fn declarations_are_answered_first(world: &World) {
    let mut ada = world.peer();
    for round in 0..10_u32 {
        // Something that is asked for before may be answered before.
        let early = ada.call_later("add_note", &(round.to_string(),));
        let table = TableDeclaration {
            row: None,
            ..Record::declaration()
        };
        ada.declare(Declaration::Table(table));
        let set = ada.subscribe_later(&["SELECT * FROM record"]);
        let query = ada.query_later("SELECT * FROM record");
        let call = ada.call_later("record_call", &(round,));
        let (mut declared, mut rest) = (false, 4);
        while rest > 0 || !declared {
            match ada.next().what {
                What::Declared(answers) => {
                    assert!(matches!(answers[..], [Answer::Table { row: Some(_), .. }]));
                    assert!(!declared, "it is answered once");
                    declared = true;
                    continue;
                }
                What::Reducer(request, outcome) => {
                    assert_eq!(outcome, Outcome::Committed);
                    assert!(request == early || (request == call && declared));
                }
                What::Query(request, Answered::Rows(_)) => {
                    assert!(request == query && declared);
                }
                What::Applied(applied) => assert!(applied == set && declared),
                other => panic!("{other:?}"),
            }
            rest -= 1;
        }
        ada.unsubscribe(set);
    }
}

fn numbers_are_used_once(world: &World) {
    let mut ada = world.peer();
    let conn = ada.conn;
    let (set, _) = ada.subscribe(&[ITEMS]);
    let queries = || vec![NOTES.to_owned()];
    let refusal = ada.backend.subscribe(conn, set, queries()).unwrap_err();
    assert_eq!(refusal.code, code::ID_IN_USE);
    let refusal = ada.backend.unsubscribe(conn, set + 1).unwrap_err();
    assert_eq!(refusal.code, code::NOT_CONNECTED);

    let request = ada.call_later("add_note", &("a",));
    let args = spacetime_abi::encode("b");
    let refusal = ada
        .backend
        .call_reducer(conn, request, "add_note", &args)
        .unwrap_err();
    assert_eq!(refusal.code, code::ID_IN_USE);
    let refusal = ada.backend.query(conn, request, NOTES).unwrap_err();
    assert_eq!(refusal.code, code::ID_IN_USE);
    let zero = ada.backend.call_reducer(conn, 0, "add_note", &args);
    assert!(zero.is_err());
    assert_eq!(ada.answer(request).0, Outcome::Committed);
    // Afterwards it is free again.
    ada.backend
        .call_reducer(conn, request, "add_note", &args)
        .unwrap();
    ada.waiting.insert(request);
    assert_eq!(ada.answer(request).0, Outcome::Committed);
}

fn nothing_is_called_before_the_connection_stands(world: &World) {
    let mut ada = world.opened();
    let refusal = ada.try_call("add_note", &("a",)).unwrap_err();
    assert_eq!(refusal.code, code::NOT_CONNECTED);
    let conn = ada.conn;
    assert_eq!(
        ada.backend.room(conn).unwrap_err().code,
        code::NOT_CONNECTED
    );
    let refusal = ada.backend.query(conn, 1, NOTES).unwrap_err();
    assert_eq!(refusal.code, code::NOT_CONNECTED);
    // Subscriptions wait for it.
    let set = ada.subscribe_later(&[NOTES]);
    let mut ada = ada.connect();
    assert_eq!(ada.backend.state(conn).unwrap(), state::CONNECTED);
    assert!(ada.backend.room(conn).unwrap() > 0);
    ada.expect(|what| *what == What::Applied(set));
    // No other connection is meant.
    for other in [0, -1, conn + 1] {
        let refusal = ada.backend.state(other).unwrap_err();
        assert_eq!(refusal.code, code::NOT_CONNECTED);
    }
}

fn a_full_queue_refuses_and_loses_nothing(world: &World) {
    let mut ada = world.peer();
    let mut requests = Vec::new();
    let mut refused = 0;
    for call in 0..2_000_u32 {
        let room = ada.backend.room(ada.conn).unwrap();
        match ada.try_call("record_call", &(call,)) {
            Ok(request) => requests.push((call, request)),
            Err(refusal) => {
                assert_eq!(refusal.code, code::QUEUE_FULL, "{refusal}");
                assert_eq!(room, 0);
                refused += 1;
            }
        }
    }
    assert!(refused > 0, "the queue has no bound");
    // Subscriptions have places of their own.
    let set = ada.subscribe_later(&["SELECT * FROM record"]);
    for (_, request) in &requests {
        loop {
            let seen = ada.next();
            match seen.what {
                What::Reducer(found, outcome) => {
                    assert_eq!((found, outcome), (*request, Outcome::Committed));
                    break;
                }
                What::Applied(found) => assert_eq!(found, set),
                other => panic!("{other:?}"),
            }
        }
    }
    while ada.rows::<Record>().len() < requests.len() {
        ada.next();
    }
    let mut rows = ada.rows::<Record>();
    rows.sort_by_key(|row| row.id);
    let calls: Vec<_> = rows.iter().map(|row| row.call).collect();
    let expected: Vec<_> = requests.iter().map(|(call, _)| *call).collect();
    assert_eq!(calls, expected);
}

fn a_closed_connection_is_silent(world: &World) {
    let (mut ada, mut bob) = (world.peer(), world.peer());
    bob.subscribe(&[NOTES]);
    ada.commit("add_note", &("a",));
    let (backend, conn) = (&mut bob.backend, bob.conn);
    backend.close(conn).unwrap();
    assert_eq!(backend.state(conn).unwrap(), state::ENDED);
    let args = spacetime_abi::encode("b");
    let results = [
        backend.close(conn),
        backend.subscribe(conn, 9, vec![ITEMS.to_owned()]),
        backend.unsubscribe(conn, 1),
        backend.call_reducer(conn, 9, "add_note", &args),
        backend.declare(conn, Declaration::Table(Item::declaration())),
        backend.query(conn, 9, NOTES),
    ];
    for result in results {
        assert_eq!(result.unwrap_err().code, code::ENDED);
    }
    ada.commit("add_note", &("b",));
    let mut bytes = Vec::new();
    backend.begin_tick();
    assert_eq!(backend.take_events(conn, Budget::ALL, &mut bytes), 0);
    assert!(bytes.is_empty());
}

fn a_token_is_an_identity(world: &World) {
    let (ada, bob) = (world.peer(), world.peer());
    assert_ne!(ada.identity, bob.identity);
    let again = world.peer_with(|config| config.token = Some(ada.token.clone()));
    assert_eq!(again.identity, ada.identity);
}

fn large_transactions_arrive_whole(world: &World) {
    let (mut ada, mut bob) = (world.peer(), world.peer());
    bob.subscribe(&[ITEMS]);
    ada.commit("add_items", &(0_u32, 5_000_u32));
    assert_eq!(bob.transaction().changes(), (5_000, 0));
    ada.commit("bump_items", &(0_u32, 5_000_u32));
    let told = bob.transaction();
    assert_eq!(told.changes(), (5_000, 5_000));
    assert_eq!(told.came::<Item>()[4_999], item(4_999, 1, "item 4999", 1));
    ada.commit("clear_items", &());
    assert_eq!(bob.transaction().changes(), (0, 5_000));
}

fn who_comes_and_goes_is_seen(world: &World) {
    let mut ada = world.peer();
    let (_, applied) = ada.subscribe(&["SELECT * FROM player WHERE online = true"]);
    let of = |players: Vec<Player>, who: Identity| {
        players.into_iter().find(|player| player.identity == who)
    };
    assert_eq!(of(applied.came(), ada.identity).unwrap().visits, 1);

    let bob = world.peer();
    let (who, token) = (bob.identity, bob.token.clone());
    assert_eq!(of(ada.transaction().came(), who).unwrap().visits, 1);
    drop(bob);
    assert!(of(ada.transaction().went(), who).is_some());
    let _bob = world.peer_with(|config| config.token = Some(token.clone()));
    assert_eq!(of(ada.transaction().came(), who).unwrap().visits, 2);
}

fn a_module_that_lets_nobody_in(world: &World) {
    world.peer().commit("keep_secret", &(13_u32, "nobody"));
    let seen = world
        .opened()
        .expect(|what| matches!(what, What::ConnectError(_)));
    let What::ConnectError(ended) = seen.what else {
        unreachable!("it was looked for");
    };
    assert_eq!(ended.reason, Reason::Refused, "{}", ended.message);
    assert!(ended.retry_in_ms.is_some());
}

fn budgets_are_kept(world: &World) {
    let mut ada = world.peer();
    ada.subscribe(&[NOTES]);
    let text = "x".repeat(1_000);
    let mut requests: std::collections::BTreeSet<_> = (0..40_u32)
        .map(|number| ada.call_later("add_note", &(format!("{number} {text}"),)))
        .collect();
    let start = std::time::Instant::now();
    let (mut most, mut turn) = (0, 0);
    while !requests.is_empty() {
        assert!(start.elapsed() < crate::common::peer::PATIENCE);
        let budgets = [
            Budget {
                events: 7,
                bytes: usize::MAX,
            },
            // The first one goes in however large it is.
            Budget {
                events: usize::MAX,
                bytes: 1,
            },
            Budget {
                events: usize::MAX,
                bytes: 5_000,
            },
            Budget {
                events: 0,
                bytes: usize::MAX,
            },
        ];
        let budget = budgets[turn % budgets.len()];
        turn += 1;
        // What is there already is kept.
        let mut batch = vec![0xAA; 3];
        ada.backend.begin_tick();
        let count = ada.backend.take_events(ada.conn, budget, &mut batch);
        assert_eq!(batch[..3], [0xAA; 3]);
        assert!(count <= budget.events);
        assert!(count <= 1 || batch.len() - 3 <= budget.bytes);
        let (mut rest, mut found) = (&batch[3..], 0);
        while !rest.is_empty() {
            let (event, after) = Event::decode(rest).unwrap();
            match event {
                Event::Reducer(result) => assert!(requests.remove(&result.request)),
                other => panic!("{other:?}"),
            }
            (rest, found) = (after, found + 1);
        }
        assert_eq!(found, count);
        most = most.max(count);
    }
    assert!(most > 1, "several come at once");
}
