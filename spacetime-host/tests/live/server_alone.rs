//! What a server has and the embedded store does not.

use spacetime_abi::{Compression, Declaration, Outcome, Reason, TableDeclaration, code, state};

use crate::common::peer::{Answer, Peer, What};
use crate::common::rows::{Item, Note, Row, note};
use crate::common::server::{Live, module, other_module};

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn what_the_database_does_by_itself_is_seen() {
    let world = Live::new();
    let mut ada = world.peer();
    ada.subscribe(&["SELECT * FROM note"]);
    ada.commit("remind_in", &(50_u32, "time is up"));
    assert_eq!(ada.transaction().came::<Note>(), [note("time is up")]);
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn private_tables_are_nobodys() {
    let world = Live::new();
    let mut ada = world.peer();
    ada.commit("keep_secret", &(1_u32, "psst"));
    let set = ada.subscribe_later(&["SELECT * FROM secret"]);
    ada.expect(|what| matches!(what, What::SubscriptionError(failed, _) if *failed == set));
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn procedures_are_refused_where_there_are_none() {
    let world = Live::new();
    if !world.api.version().unwrap().starts_with("1.") {
        return;
    }
    let mut ada = world.peer();
    let refusal = ada.call_procedure("add", &(1_u32, 2_u32)).unwrap_err();
    assert_eq!(refusal.code, code::UNSUPPORTED);
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn compressed_rows_are_the_same() {
    let world = Live::new();
    let mut ada = world.peer();
    ada.commit("add_items", &(0_u32, 1_000_u32));
    ada.subscribe(&["SELECT * FROM item"]);
    for compression in [Compression::Gzip, Compression::Brotli] {
        let mut bob = world.peer_with(|config| config.compression = compression);
        bob.subscribe(&["SELECT * FROM item"]);
        assert_eq!(bob.rows::<Item>(), ada.rows::<Item>());
    }
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn light_mode_tells_the_same_rows() {
    let world = Live::new();
    let mut ada = world.peer();
    let mut bob = world.peer_with(|config| config.light = true);
    bob.subscribe(&["SELECT * FROM note"]);
    ada.commit("add_note", &("a",));
    assert_eq!(bob.transaction().came::<Note>(), [note("a")]);
    assert_eq!(bob.commit("add_note", &("b",)).came::<Note>(), [note("b")]);
    assert_eq!(bob.call("fail", &("no",)).0, Outcome::Failed("no".into()));
}

/// How an attempt to connect fails.
fn refused(mut peer: Peer) -> (Peer, spacetime_abi::Ended) {
    match peer
        .expect(|what| matches!(what, What::ConnectError(_)))
        .what
    {
        What::ConnectError(ended) => (peer, ended),
        _ => unreachable!("it was looked for"),
    }
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_database_that_there_is_not() {
    let world = Live::new();
    let (peer, ended) = refused(world.opened_with(|config| {
        config.database = "nobody-has-published-this".to_owned();
    }));
    assert_eq!(
        (ended.reason, ended.code),
        (Reason::NoSuchDatabase, Some(404))
    );
    // Somebody may publish it.
    assert!(ended.retry_in_ms.is_some());
    assert_ne!(peer.backend.state(peer.conn).unwrap(), state::ENDED);
    let (peer, ended) = refused(world.opened_with(|config| {
        config.database = "nobody-has-published-this".to_owned();
        config.reconnect = None;
    }));
    assert_eq!(ended.retry_in_ms, None);
    assert_eq!(peer.backend.state(peer.conn).unwrap(), state::ENDED);
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_token_that_is_none() {
    let world = Live::new();
    let (_, ended) = refused(world.opened_with(|config| config.token = Some("me".to_owned())));
    assert_eq!(
        (ended.reason, ended.code),
        (Reason::Unauthorized, Some(401))
    );
    assert_eq!(ended.retry_in_ms, None);
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_deleted_database_is_lost() {
    let world = Live::own();
    let mut ada = world.peer();
    ada.subscribe(&["SELECT * FROM item"]);
    world.database.delete().unwrap();
    let lost = ada.expect(|what| matches!(what, What::Disconnected(_)));
    let What::Disconnected(ended) = lost.what else {
        unreachable!("it was looked for");
    };
    assert!(ended.retry_in_ms.is_some());
    let (_, ended) = refused(ada);
    assert_eq!(ended.reason, Reason::NoSuchDatabase, "{}", ended.message);
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_module_of_the_same_schema_takes_over_unseen() {
    let world = Live::own();
    let mut ada = world.peer();
    ada.subscribe(&["SELECT * FROM note"]);
    ada.commit("add_note", &("before",));
    world.database.update(&module()).unwrap();
    ada.commit("add_note", &("after",));
    assert_eq!(ada.rows::<Note>(), [note("after"), note("before")]);
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_module_of_another_schema_is_told_before_any_row() {
    let world = Live::own();
    let mut ada = world.peer();
    ada.subscribe(&["SELECT * FROM item"]);
    ada.commit("set_item", &(1_u32, 1_u32, "rope", 1_u32));
    world.database.replace(&other_module()).unwrap();
    ada.expect(|what| matches!(what, What::Disconnected(_)));
    let mut wrong = Vec::new();
    for seen in ada.until(|what| matches!(what, What::Connected { .. })) {
        match seen.what {
            What::Declared(answers) => {
                wrong.extend(answers.into_iter().filter_map(|answer| match answer {
                    Answer::Mismatch(wrong) => Some(wrong),
                    _ => None,
                }))
            }
            What::Connected { resumed } => assert!(resumed),
            What::ConnectError(_) => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(wrong.len(), 1, "{wrong:?}");
    assert_eq!(wrong[0].name, "item");
    assert_eq!(wrong[0].column.as_deref(), Some("amount"));
    assert!(wrong[0].declared.contains("U32") || wrong[0].declared.contains("u32"));
    assert!(wrong[0].actual.contains("I64") || wrong[0].actual.contains("i64"));
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn an_untyped_declaration_follows_the_schema() {
    let world = Live::own();
    let mut ada = world.opened();
    ada.declare(Declaration::Table(TableDeclaration {
        row: None,
        ..Item::declaration()
    }));
    ada.until(|what| matches!(what, What::Connected { .. }));
    world.database.replace(&other_module()).unwrap();
    let events = ada.until(|what| matches!(what, What::Connected { .. }));
    let told = events.iter().any(|seen| match &seen.what {
        What::Declared(answers) => answers.iter().any(|answer| match answer {
            Answer::Table { row: Some(row), .. } => {
                let row: spacetimedb_lib::ProductType = spacetime_abi::decode(row).unwrap();
                row.elements[3].algebraic_type == spacetimedb_lib::AlgebraicType::I64
            }
            _ => false,
        }),
        _ => false,
    });
    assert!(told, "the new columns are told with the new connection");
}
