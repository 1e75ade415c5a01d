use super::*;
use crate::wire::{ClientMessage, decode_client_frame, decode_server_message};

const V1: &[u8] = include_bytes!("../../tests/frames/server-1.2.0-v1.frames");
const V2: &[u8] = include_bytes!("../../tests/frames/server-2.8.3-v2.frames");
const V3: &[u8] = include_bytes!("../../tests/frames/server-2.8.3-v3.frames");

/// The owner's number for what has the wire's.
const OWNERS: u32 = 100;

/// Takes what the recorded client sent for what this session sent.
fn adopt(session: &mut Session, message: ClientMessage) {
    use v1::ClientMessage as C1;
    use v2::ClientMessage as C2;
    let set = |id: u32| Set {
        set: OWNERS + id,
        applied: false,
        resync: false,
    };
    let call = |id: u32, kind, name: &str| Call {
        id,
        request: OWNERS + id,
        kind,
        name: name.into(),
        expired: false,
    };
    match message {
        ClientMessage::V1(C1::SubscribeMulti(v1::SubscribeMulti { set: id, .. }))
        | ClientMessage::V1(C1::SubscribeSingle(v1::SubscribeSingle { set: id, .. }))
        | ClientMessage::V2(C2::Subscribe(v2::Subscribe { set: id, .. })) => {
            session.sets.insert(id, set(id));
        }
        ClientMessage::V1(C1::CallReducer(of)) => {
            session
                .calls
                .push_back(call(of.request, CallKind::Reducer, &of.reducer));
        }
        ClientMessage::V1(C1::OneOffQuery(of)) => {
            // The recorded client wrote one byte; this one writes four.
            session
                .calls
                .push_back(call(of.message[0].into(), CallKind::Query, ""));
        }
        ClientMessage::V2(C2::CallReducer(of)) => {
            session
                .calls
                .push_back(call(of.request, CallKind::Reducer, &of.name));
        }
        ClientMessage::V2(C2::CallProcedure(of)) => {
            session
                .calls
                .push_back(call(of.request, CallKind::Procedure, &of.name));
        }
        ClientMessage::V2(C2::OneOffQuery(of)) => {
            session
                .calls
                .push_back(call(of.request, CallKind::Query, ""));
        }
        ClientMessage::V1(_) | ClientMessage::V2(_) => {}
    }
}

fn outcome_text(outcome: &CallOutcome) -> String {
    match outcome {
        CallOutcome::Committed(value) => format!("ok {:?}", &value[..]),
        CallOutcome::Err { message, .. } => format!("err {message}"),
        CallOutcome::Internal(message) => format!("internal {message}"),
        CallOutcome::Lost(reason) => format!("lost {reason}"),
    }
}

fn text(event: &Event) -> String {
    let tables = |tables: &[crate::TableDelta]| {
        let tables: Vec<_> = tables
            .iter()
            .map(|table| {
                let event = if table.event { "!" } else { "" };
                let (inserts, deletes) = (table.inserts.len(), table.deletes.len());
                format!(" {}{event} +{inserts} -{deletes}", table.table)
            })
            .collect();
        tables.join(",")
    };
    match event {
        Event::Applied {
            set, tables: rows, ..
        } => format!("applied {set}{}", tables(rows)),
        Event::Removed { set, tables: rows } => format!("removed {set}{}", tables(rows)),
        Event::SubError { set, message, .. } => format!("failed {set} {message}"),
        Event::Tx {
            tables: rows,
            caller,
        } => {
            let caller = caller.as_ref().map_or("", |caller| &*caller.reducer);
            format!("tx {caller}{}", tables(rows))
        }
        Event::Reducer {
            request,
            outcome,
            tables: rows,
            ..
        } => {
            format!(
                "reducer {request} {}{}",
                outcome_text(outcome),
                tables(rows)
            )
        }
        Event::Procedure {
            request, outcome, ..
        } => {
            format!("procedure {request} {}", outcome_text(outcome))
        }
        Event::Query { request, outcome } => match outcome {
            QueryOutcome::Rows(rows) => format!("query {request}{}", tables(rows)),
            other => format!("query {request} {other:?}"),
        },
        other => format!("{other:?}"),
    }
}

fn replay(protocol: Protocol, mut recording: &[u8]) -> Vec<String> {
    let mut session: Option<Session> = None;
    let mut events = Vec::new();
    while let [direction, rest @ ..] = recording {
        let (length, rest) = rest.split_at(4);
        let length = u32::from_le_bytes(length.try_into().unwrap()) as usize;
        let (frame, rest) = rest.split_at(length);
        recording = rest;
        match (&mut session, direction) {
            (None, _) => {
                let message = decode_server_message(frame, protocol).unwrap().remove(0);
                let hello = Hello::new(message).unwrap();
                assert_eq!(hello.token.as_str(), "token");
                session = Some(Session::new(protocol, hello.connection_id, 0, 1 << 20));
            }
            (Some(session), 0) => {
                let frame = Bytes::copy_from_slice(frame);
                for message in decode_client_frame(frame, protocol).unwrap() {
                    adopt(session, message);
                }
            }
            (Some(session), _) => {
                for message in decode_server_message(frame, protocol).unwrap() {
                    // Its number is one byte long, as the recorded client chose it.
                    let message = match message {
                        ServerMessage::V1(v1::ServerMessage::OneOffQueryResponse(mut answer)) => {
                            let id = u32::from(answer.message[0]).to_le_bytes();
                            answer.message = Bytes::copy_from_slice(&id);
                            ServerMessage::V1(v1::ServerMessage::OneOffQueryResponse(answer))
                        }
                        other => other,
                    };
                    session.receive(message, &mut events).unwrap();
                }
            }
        }
    }
    let session = session.unwrap();
    let left: Vec<_> = session.calls.iter().map(|call| call.id).collect();
    assert_eq!(left, [] as [u32; 0], "calls without outcomes");
    events.iter().map(text).collect()
}

#[test]
fn what_server_1_2_0_says() {
    assert_eq!(
        replay(Protocol::V1, V1),
        [
            "applied 101 player +2 -0",
            "applied 102 player +2 -0",
            "tx set_name player +2 -2, event_log +1 -0",
            "reducer 103 ok [] player +2 -2",
            "reducer 104 ok [] event_log +1 -0, player +2 -2",
            "reducer 105 err name must not be empty",
            "reducer 106 err no such reducer",
            "reducer 107 err The Wasm instance encountered a fatal error.",
            "reducer 108 err invalid arguments for reducer move_player: data too short for u32: \
             Expected 4, given 3: data too short for u32: Expected 4, given 3",
            "reducer 109 ok []",
            "query 101 kitchen_sink +1 -0",
            "failed 107 `nope` is not a valid table, executing: `SELECT * FROM nope`",
            "removed 102 player +0 -2",
            "removed 101 event_log +0 -2, player +0 -2",
        ]
    );
}

#[test]
fn what_server_2_8_3_says() {
    assert_eq!(
        replay(Protocol::V2, V2),
        [
            "applied 101 player +2 -0",
            "applied 102 player +2 -0",
            "tx  bang! +1 -0, event_log +1 -0, player +2 -2",
            "reducer 103 ok [] player +2 -2",
            "reducer 104 ok [] bang! +1 -0, event_log +1 -0, player +2 -2",
            "reducer 105 err name must not be empty",
            "reducer 106 internal no such reducer",
            "reducer 107 internal The instance encountered a fatal error.",
            "reducer 108 internal invalid arguments for reducer move_player: data too short for \
             u32: Expected 4, given 3",
            "reducer 109 ok [] event_log +1 -0",
            "procedure 110 ok [42, 0, 0, 0]",
            "query 111 event_log +3 -0",
            "query 112 Err(\"no such table: `nope`. If the table exists, it may be marked \
             private.\")",
            "failed 107 no such table: `nope`. If the table exists, it may be marked private., \
             executing: `SELECT * FROM nope`",
            "removed 102",
            "removed 101 event_log +0 -3, player +0 -2",
        ]
    );
}

#[test]
fn what_server_2_8_3_says_several_at_a_time() {
    assert_eq!(
        replay(Protocol::V3, V3),
        [
            "applied 101 player +4 -0, event_log +3 -0",
            "applied 102 player +2 -0",
            "tx  bang! +1 -0, event_log +1 -0, player +2 -2",
            // These two could not run, and were answered before those that could.
            "reducer 106 internal no such reducer",
            "reducer 108 internal invalid arguments for reducer move_player: data too short for \
             u32: Expected 4, given 3",
            "reducer 103 ok [] player +2 -2",
            "reducer 104 ok [] bang! +1 -0, event_log +1 -0, player +2 -2",
            "reducer 105 err name must not be empty",
            "reducer 107 internal The instance encountered a fatal error.",
            "reducer 109 ok [] event_log +1 -0",
            "query 111 event_log +6 -0",
            "query 112 Err(\"no such table: `nope`. If the table exists, it may be marked \
             private.\")",
            "failed 107 no such table: `nope`. If the table exists, it may be marked private., \
             executing: `SELECT * FROM nope`",
            "removed 102",
            "removed 101 event_log +0 -6, player +0 -4",
            "procedure 110 ok [42, 0, 0, 0]",
        ]
    );
}

/// What servers say that no recording has, byte by byte.
#[test]
fn what_is_not_in_the_recordings() {
    let frame = |parts: &[&[u8]]| [&[0][..], &parts.concat()].concat();
    let text = |text: &str| [&[text.len() as u8, 0, 0, 0], text.as_bytes()].concat();
    // A database update with one inserted row of two bytes in table `t`.
    let rows = [
        &[1, 0, 0, 0][..],
        // Table 5, its name, one row, one update that is not compressed.
        &[
            5, 0, 0, 0, 1, 0, 0, 0, b't', 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
        ],
        // No deletes; rows of two bytes, and two bytes of them.
        &[0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0, 0, 7, 8],
    ]
    .concat();
    let (time, took, one) = (
        5_i64.to_le_bytes(),
        6_i64.to_le_bytes(),
        1_u32.to_le_bytes(),
    );
    let transaction = |status: &[u8]| {
        let energy = [0; 16];
        let connection = ConnectionId::from_u128(7).as_le_byte_array();
        let call = [text("f"), vec![3, 0, 0, 0], text(""), one.to_vec()].concat();
        frame(&[
            &[1],
            status,
            &time,
            &[9; 32],
            &connection,
            &call,
            &energy,
            &took,
        ])
    };
    let told = |command: Option<Command>, frame: &[u8]| {
        let mut session = session(Protocol::V1, 0);
        if let Some(command) = command {
            send(&mut session, command);
        }
        let mut messages = decode_server_message(frame, Protocol::V1).unwrap();
        let mut again = vec![0];
        messages
            .iter()
            .for_each(|message| message.write(&mut again));
        assert_eq!(again, frame);
        let mut events = Vec::new();
        let end = session.receive(messages.remove(0), &mut events);
        let mut texts: Vec<_> = events.iter().map(self::text).collect();
        texts.extend(end.err().map(|reason| reason.to_string()));
        texts
    };

    // Rows that somebody else changed, when the client asked for these to be light.
    let light = frame(&[&[2], &[0; 4], &rows]);
    assert_eq!(told(None, &light), ["tx  t +1 -0"]);
    // Nobody asked for the old kind of subscription.
    let initial = frame(&[&[0], &rows, &one, &took]);
    let nonsense = "the server sent nonsense: InitialSubscription was not expected";
    assert_eq!(told(None, &initial), [nonsense]);

    let call = || Some(reducer(20, "f", &[]));
    let energy = "the database is out of energy";
    assert_eq!(
        told(call(), &transaction(&[2])),
        [format!("reducer 20 internal {energy}")]
    );
    let committed = [&[0][..], &rows].concat();
    assert_eq!(
        told(call(), &transaction(&committed)),
        ["reducer 20 ok [] t +1 -0"]
    );

    for (status, expected) in [
        (vec![0, 1, 0, 0, 0, 42], "procedure 20 ok [42]".to_owned()),
        (vec![1], format!("procedure 20 internal {energy}")),
        (
            [vec![2], text("no")].concat(),
            "procedure 20 internal no".to_owned(),
        ),
    ] {
        let procedure = Command::Call {
            request: 20,
            kind: CallKind::Procedure,
            name: "p".into(),
            args: Bytes::new(),
        };
        let answer = frame(&[&[10], &status, &time, &took, &one]);
        assert_eq!(told(Some(procedure), &answer), [expected]);
    }
}

fn session(protocol: Protocol, resync: usize) -> Session {
    Session::new(protocol, ConnectionId::from_u128(7), resync, 1 << 20)
}

fn send(session: &mut Session, command: Command) -> Vec<u8> {
    let mut out = Vec::new();
    session.encode(command, &mut out);
    out
}

fn subscribe(set: u32, query: &str, resync: bool) -> Command {
    Command::Subscribe {
        set,
        queries: vec![query.into()],
        resync,
    }
}

fn reducer(request: u32, name: &str, args: &[u8]) -> Command {
    let args = Bytes::copy_from_slice(args);
    Command::Call {
        request,
        kind: CallKind::Reducer,
        name: name.into(),
        args,
    }
}

fn receive(session: &mut Session, message: ServerMessage) -> Vec<String> {
    let mut events = Vec::new();
    session.receive(message, &mut events).unwrap();
    events.iter().map(text).collect()
}

/// The frames of the recorded client, in order.
fn recorded_client(recording: &[u8]) -> Vec<&[u8]> {
    let mut rest = recording;
    let mut frames = Vec::new();
    while let [direction, after @ ..] = rest {
        let (length, after) = after.split_at(4);
        let length = u32::from_le_bytes(length.try_into().unwrap()) as usize;
        if *direction == 0 {
            frames.push(&after[..length]);
        }
        rest = &after[length..];
    }
    frames
}

#[test]
fn sends_what_the_recorded_clients_sent() {
    let (one, minus_two) = (1.5_f32.to_le_bytes(), (-2.0_f32).to_le_bytes());
    let position = [one, minus_two].concat();
    let name = b"\x08\0\0\0recorded";

    let recorded = recorded_client(V1);
    let mut session = session(Protocol::V1, 0);
    let queries = vec![
        "SELECT * FROM player".into(),
        "SELECT * FROM event_log".into(),
    ];
    let command = Command::Subscribe {
        set: 50,
        queries,
        resync: false,
    };
    assert_eq!(send(&mut session, command), recorded[0]);
    send(
        &mut session,
        subscribe(51, "SELECT * FROM player WHERE online = true", false),
    );
    assert_eq!(
        send(&mut session, reducer(9, "move_player", &position)),
        recorded[2]
    );
    assert_eq!(
        send(&mut session, reducer(8, "set_name", name)),
        recorded[3]
    );
    session.last_id = 11;
    session.sets.insert(
        1,
        Set {
            set: 77,
            applied: true,
            resync: false,
        },
    );
    assert_eq!(
        send(&mut session, Command::Unsubscribe { set: 77 }),
        recorded[recorded.len() - 1]
    );

    let recorded = recorded_client(V2);
    let mut session = Session::new(Protocol::V2, ConnectionId::ZERO, 0, 1 << 20);
    let queries = ["player", "bang", "event_log"];
    let queries = queries
        .map(|table| format!("SELECT * FROM {table}").into())
        .to_vec();
    let command = Command::Subscribe {
        set: 50,
        queries,
        resync: false,
    };
    assert_eq!(send(&mut session, command), recorded[0]);
    let online = "SELECT * FROM player WHERE online = true";
    assert_eq!(
        send(&mut session, subscribe(51, online, false)),
        recorded[1]
    );
    assert_eq!(
        send(&mut session, reducer(9, "move_player", &position)),
        recorded[2]
    );
    session.last_id = 9;
    let args = Bytes::from_static(&[40, 0, 0, 0, 2, 0, 0, 0]);
    let command = Command::Call {
        request: 1,
        kind: CallKind::Procedure,
        name: "add".into(),
        args,
    };
    assert_eq!(send(&mut session, command), recorded[9]);
    let (kind, name) = (CallKind::Query, "SELECT * FROM event_log".into());
    let command = Command::Call {
        request: 2,
        kind,
        name,
        args: Bytes::new(),
    };
    assert_eq!(send(&mut session, command), recorded[10]);
    session.last_id = 14;
    session.sets.insert(
        1,
        Set {
            set: 77,
            applied: true,
            resync: false,
        },
    );
    assert_eq!(
        send(&mut session, Command::Unsubscribe { set: 77 }),
        recorded[recorded.len() - 1]
    );
}

fn v1_result(connection: u128, request: u32, name: &str, error: Option<&str>) -> ServerMessage {
    let change = v1::QueryUpdate::Plain(v1::QueryRows {
        deletes: Default::default(),
        inserts: crate::RowList::from_rows(["row"]),
    });
    let tables = vec![v1::TableUpdate {
        table_id: 1,
        table: "t".into(),
        num_rows: 1,
        updates: vec![change],
    }];
    ServerMessage::V1(v1::ServerMessage::TransactionUpdate(
        v1::TransactionUpdate {
            status: match error {
                Some(error) => v1::UpdateStatus::Failed(error.into()),
                None => v1::UpdateStatus::Committed(v1::DatabaseUpdate { tables }),
            },
            timestamp: crate::Timestamp::from_micros_since_unix_epoch(5),
            caller_identity: Identity::ZERO,
            caller_connection_id: ConnectionId::from_u128(connection),
            call: v1::ReducerCall {
                reducer: name.into(),
                reducer_id: 0,
                args: Bytes::new(),
                request,
            },
            energy: 0,
            took: crate::TimeDuration::from_micros(1),
        },
    ))
}

#[test]
fn v1_failures_without_a_number_belong_to_the_first_call_of_the_name() {
    let mut session = session(Protocol::V1, 0);
    for (request, name) in [(11, "a"), (12, "b"), (13, "b"), (14, "nope")] {
        send(&mut session, reducer(request, name, &[]));
    }
    // It overtakes what waits.
    let events = receive(
        &mut session,
        v1_result(7, 0, "nope", Some("no such reducer")),
    );
    assert_eq!(events, ["reducer 14 err no such reducer"]);
    // Somebody else's, with numbers that happen to be the same.
    let events = receive(&mut session, v1_result(8, 1, "a", None));
    assert_eq!(events, ["tx a t +1 -0"]);
    let events = receive(&mut session, v1_result(7, 1, "a", None));
    assert_eq!(events, ["reducer 11 ok [] t +1 -0"]);
    let events = receive(&mut session, v1_result(7, 0, "b", Some("bad")));
    assert_eq!(events, ["reducer 12 err bad"]);
    let events = receive(&mut session, v1_result(7, 3, "b", None));
    assert_eq!(events, ["reducer 13 ok [] t +1 -0"]);
    assert_eq!(
        receive(&mut session, v1_result(7, 0, "b", Some("bad"))),
        [] as [&str; 0]
    );
}

#[test]
fn v1_answers_that_come_too_late_are_not_taken_for_others() {
    let mut session = session(Protocol::V1, 0);
    send(&mut session, reducer(11, "a", &[]));
    session.expire(11);
    send(&mut session, reducer(11, "a", &[]));
    // The late one of the first call, and then the other one.
    assert_eq!(
        receive(&mut session, v1_result(7, 0, "a", Some("late"))),
        [] as [&str; 0]
    );
    let events = receive(&mut session, v1_result(7, 0, "a", Some("in time")));
    assert_eq!(events, ["reducer 11 err in time"]);

    send(&mut session, reducer(12, "a", &[]));
    session.expire(12);
    send(&mut session, reducer(13, "a", &[]));
    send(&mut session, reducer(14, "a", &[]));
    // What ran later was answered, so the first one never will be.
    let events = receive(&mut session, v1_result(7, 4, "a", None));
    assert_eq!(events, ["reducer 13 ok [] t +1 -0"]);
    let events = receive(&mut session, v1_result(7, 0, "a", Some("bad")));
    assert_eq!(events, ["reducer 14 err bad"]);
    assert!(session.calls.is_empty());

    // Rows count even when nobody waits for the outcome.
    send(&mut session, reducer(15, "a", &[]));
    session.expire(15);
    assert_eq!(
        receive(&mut session, v1_result(7, 6, "a", None)),
        ["tx a t +1 -0"]
    );
}

#[test]
fn calls_that_nobody_waits_for_are_forgotten() {
    for protocol in [Protocol::V1, Protocol::V2] {
        let mut session = session(protocol, 0);
        for request in 1..5000 {
            send(&mut session, reducer(request, "a", &[]));
            session.expire(request);
        }
        assert!(session.calls.len() <= EXPIRED_CALLS);
    }
}

fn v2_applied(set: u32) -> ServerMessage {
    let rows = v2::QueryRows { tables: Vec::new() };
    let applied = v2::SubscribeApplied {
        request: set,
        set,
        rows,
    };
    ServerMessage::V2(v2::ServerMessage::SubscribeApplied(applied))
}

fn v2_failed(set: u32) -> ServerMessage {
    let error = v2::SubscriptionError {
        request: None,
        set,
        error: "gone".into(),
    };
    ServerMessage::V2(v2::ServerMessage::SubscriptionError(error))
}

#[test]
fn the_last_answer_of_a_resync_says_so() {
    for last_fails in [false, true] {
        let mut session = session(Protocol::V2, 2);
        send(&mut session, subscribe(1, "a", true));
        send(&mut session, subscribe(2, "b", true));
        send(&mut session, subscribe(3, "new", false));
        let mut events = Vec::new();
        let last = if last_fails {
            v2_failed(2)
        } else {
            v2_applied(2)
        };
        for message in [v2_applied(1), v2_applied(3), last] {
            session.receive(message, &mut events).unwrap();
        }
        let last: Vec<_> = events
            .iter()
            .map(|event| match event {
                Event::Applied {
                    set,
                    last_of_resync,
                    ..
                }
                | Event::SubError {
                    set,
                    last_of_resync,
                    ..
                } => (*set, *last_of_resync),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(last, [(1, false), (3, false), (2, true)]);
    }
}

#[test]
fn subscriptions_that_fail_after_they_held_end_the_connection() {
    let mut session = session(Protocol::V2, 0);
    send(&mut session, subscribe(1, "a", false));
    let mut events = Vec::new();
    session.receive(v2_applied(1), &mut events).unwrap();
    let end = session.receive(v2_failed(1), &mut events);
    assert_eq!(end, Err(DisconnectReason::Subscriptions("gone".into())));
    assert_eq!(
        events.iter().map(text).collect::<Vec<_>>(),
        ["applied 1", "failed 1 gone"]
    );
}

#[test]
fn a_failure_of_all_subscriptions_ends_the_connection() {
    let mut session = session(Protocol::V1, 0);
    let error = v1::SubscriptionError {
        took_micros: 1,
        request: None,
        set: None,
        table_id: None,
        error: "all gone".into(),
    };
    let message = ServerMessage::V1(v1::ServerMessage::SubscriptionError(error));
    let end = session.receive(message, &mut Vec::new());
    assert_eq!(end, Err(DisconnectReason::Subscriptions("all gone".into())));
}

#[test]
fn a_set_that_was_refused_and_left_ends_once() {
    let mut session = session(Protocol::V2, 0);
    send(&mut session, subscribe(1, "bad", false));
    assert!(!send(&mut session, Command::Unsubscribe { set: 1 }).is_empty());
    assert_eq!(receive(&mut session, v2_failed(1)), ["failed 1 gone"]);
    // The owner uses the number again before the answer of the other message is here.
    send(&mut session, subscribe(1, "good", false));
    assert_eq!(receive(&mut session, v2_failed(1)), [] as [&str; 0]);
    assert_eq!(receive(&mut session, v2_applied(3)), ["applied 1"]);
    // Nothing is sent for what has ended.
    assert!(send(&mut session, Command::Unsubscribe { set: 9 }).is_empty());
}

#[test]
fn answers_to_nothing_are_nonsense() {
    let mut session = session(Protocol::V2, 0);
    for message in [v2_applied(1), v2_applied(0)] {
        let end = session.receive(message, &mut Vec::new());
        assert!(matches!(end, Err(DisconnectReason::Protocol(_))), "{end:?}");
    }
    send(&mut session, subscribe(1, "a", false));
    session.receive(v2_applied(1), &mut Vec::new()).unwrap();
    assert!(
        session.receive(v2_applied(1), &mut Vec::new()).is_err(),
        "applied twice"
    );
}

#[test]
fn errors_of_reducers_are_texts_where_they_can_be() {
    let text = |bytes: &'static [u8]| match reducer_error(Bytes::from_static(bytes)) {
        CallOutcome::Err { message, .. } => message,
        other => panic!("{other:?}"),
    };
    assert_eq!(text(b"\x02\0\0\0no"), "no");
    assert_eq!(
        text(b"\x02\0\0\0no!"),
        "an error of 7 bytes that is not a text"
    );
    assert_eq!(
        text(b"\x02\0\0\0\xff\xff"),
        "an error of 6 bytes that is not a text"
    );
    assert_eq!(text(b""), "an error of 0 bytes that is not a text");
}

#[test]
fn numbers_on_the_wire_are_never_zero() {
    let mut session = session(Protocol::V2, 0);
    session.last_id = u32::MAX - 1;
    assert_eq!(
        [session.new_id(), session.new_id(), session.new_id()],
        [u32::MAX, 1, 2]
    );
}

mod any_bytes {
    use proptest::prelude::*;

    use super::*;

    /// What a server may send while every kind of thing is under way.
    fn survive(protocol: Protocol, frame: &[u8]) {
        let Ok(messages) = decode_server_message(frame, protocol) else {
            return;
        };
        let mut session = session(protocol, 1);
        for set in 1..4 {
            send(&mut session, subscribe(set, "q", set == 1));
        }
        for request in 1..8 {
            send(&mut session, reducer(request, "move_player", &[]));
        }
        for message in messages {
            let mut again = Vec::new();
            message.write(&mut again);
            let mut events = Vec::new();
            let _ = session.receive(message, &mut events);
            for event in &events {
                text(event);
            }
        }
    }

    fn recorded() -> Vec<(Protocol, Vec<u8>)> {
        let mut frames = Vec::new();
        for (protocol, recording) in [(Protocol::V1, V1), (Protocol::V2, V2), (Protocol::V3, V3)] {
            let mut rest = recording;
            while let [direction, after @ ..] = rest {
                let length = u32::from_le_bytes(after[..4].try_into().unwrap()) as usize;
                if *direction == 1 {
                    frames.push((protocol, after[4..4 + length].to_vec()));
                }
                rest = &after[4 + length..];
            }
        }
        frames
    }

    proptest! {
        #[test]
        fn never_panic(frame: Vec<u8>) {
            for protocol in Protocol::ALL {
                survive(protocol, &frame);
            }
        }

        #[test]
        fn never_panic_after_a_tag(tag in 0_u8..11, rest: Vec<u8>) {
            for protocol in Protocol::ALL {
                survive(protocol, &[&[0, tag], rest.as_slice()].concat());
            }
        }

        #[test]
        fn never_panic_in_a_recorded_frame(
            frame in proptest::sample::select(recorded()),
            changes: Vec<(prop::sample::Index, u8)>,
        ) {
            let (protocol, mut frame) = frame;
            for (index, byte) in changes {
                let index = index.index(frame.len());
                frame[index] = byte;
            }
            survive(protocol, &frame);
        }

        #[test]
        fn what_can_be_read_has_one_spelling(
            frame in proptest::sample::select(recorded()),
            change: (prop::sample::Index, u8),
        ) {
            let (protocol, mut frame) = frame;
            let index = change.0.index(frame.len());
            frame[index] = change.1;
            frame[0] = 0;
            if let Ok(messages) = decode_server_message(&frame, protocol) {
                let mut again = vec![0];
                messages.iter().for_each(|message| message.write(&mut again));
                prop_assert_eq!(again, frame);
            }
        }
    }
}
