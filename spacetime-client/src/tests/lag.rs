//! Owners and servers that are too slow.

use super::*;
use crate::{DisconnectReason, Limits, LostReason, SendError};

fn limits() -> Limits {
    Limits {
        events: 10,
        event_bytes: 10_000,
        ..Limits::default()
    }
}

fn bang(row: &str) -> v2::ServerMessage {
    v2::ServerMessage::TransactionUpdate(transaction(true, &[row], &[]))
}

#[tokio::test(start_paused = true)]
async fn an_owner_that_does_not_poll_loses_the_connection_and_nothing_else() {
    let (owner, mut server, mut peer) = open(config().limits(limits()), Protocol::V2).await;
    owner.client.subscribe(1, ["a"]).unwrap();
    owner.client.subscribe(2, ["b"]).unwrap();
    for row in ["first", "second"] {
        let set = peer.subscription().await;
        peer.send_v2(applied(set, &[row])).await;
        assert!(matches!(
            owner.next().await,
            Event::Applied {
                last_of_resync: false,
                ..
            }
        ));
    }
    owner.client.call_reducer(7, "f", &[]).unwrap();
    peer.call().await;

    for _ in 0..11 {
        peer.send_v2(bang("bang")).await;
    }
    assert!(peer.farewell().await);
    // It does not come back before everything is polled.
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert!(server.streams.try_recv().is_err());

    for _ in 0..11 {
        assert!(matches!(owner.next().await, Event::Tx { .. }));
    }
    assert_eq!(
        outcome(owner.next().await),
        (7, CallOutcome::Lost(LostReason::Disconnected))
    );
    assert!(matches!(
        owner.next().await,
        Event::Lagged { events: 12, .. }
    ));
    let (reason, retry) = owner.disconnected().await;
    assert_eq!(reason, DisconnectReason::Lagged);
    assert!(retry.is_some());

    let mut peer = server.welcome(Protocol::V2).await;
    let connected = owner.connected().await;
    assert_eq!((connected.resumed, connected.resync), (true, 2));
    for (set, last) in [(1, false), (2, true)] {
        let id = peer.subscription().await;
        peer.send_v2(applied(id, &["row"])).await;
        let tables = vec![table(&["row"], &[])];
        assert_eq!(
            owner.next().await,
            Event::Applied {
                set,
                tables,
                last_of_resync: last
            }
        );
    }
    // The call is not made again.
    owner.client.call_reducer(8, "g", &[]).unwrap();
    assert!(matches!(
        peer.receive_v2().await,
        v2::ClientMessage::CallReducer(call) if &*call.name == "g"
    ));
}

#[tokio::test(start_paused = true)]
async fn a_server_that_comes_and_goes_does_not_fill_the_memory() {
    let (owner, mut server) = start(config().limits(limits()));
    let mut connections = 0;
    while let Ok(stream) = timeout(Duration::from_secs(3600), server.streams.recv()).await {
        let mut peer = Peer::accept(stream.unwrap(), Protocol::V2).await;
        peer.hello().await;
        connections += 1;
        assert!(connections < 100);
        owner.settle().await;
    }
    // Each of them is two events.
    assert_eq!(connections, 6);
    assert_eq!(owner.client.poll_events(Budget::ALL).len(), 12);
    server.welcome(Protocol::V2).await;
    owner.connected().await;
}

#[tokio::test(start_paused = true)]
async fn rows_that_change_all_the_time_take_the_place_of_one() {
    let (owner, _server, mut peer) = open(config().limits(limits()), Protocol::V2).await;
    for step in 0..1000 {
        peer.send_v2(tx(&[&(step + 1).to_string()], &[&step.to_string()]))
            .await;
    }
    owner.client.call_reducer(1, "f", &[]).unwrap();
    let request = peer.call().await;
    peer.send_v2(result(request, v2::ReducerOutcome::OkEmpty))
        .await;
    owner.settle().await;
    let mut last = "0".to_owned();
    let mut count = 0;
    loop {
        match owner.next().await {
            Event::Tx { tables, .. } => {
                let deletes: Vec<_> = tables[0].deletes.iter().collect();
                assert_eq!(deletes, [last.as_bytes()]);
                last = String::from_utf8(tables[0].inserts.row(0).unwrap().to_vec()).unwrap();
                count += 1;
            }
            other => break assert_eq!(outcome(other).0, 1),
        }
    }
    assert_eq!(last, "1000");
    assert!(count < 10, "{count}");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_does_not_read_fills_the_queue_and_is_still_heard() {
    let limits = Limits {
        commands: 40,
        calls: 1000,
        ..Limits::default()
    };
    let (owner, _server, mut peer) = open(config().limits(limits), Protocol::V2).await;
    assert_eq!(owner.client.send_room(), 8);
    let args = vec![0; 10_000];
    let mut made = 0;
    let full = loop {
        match owner.client.call_reducer(made + 1, "f", &args) {
            Ok(()) => made += 1,
            Err(error) => break error,
        }
        owner.settle().await;
    };
    assert_eq!(full, SendError::Full);
    assert_eq!(owner.client.send_room(), 0);
    // Subscriptions have places of their own.
    for set in 1..=32 {
        owner.client.subscribe(set, ["q"]).unwrap();
    }
    assert_eq!(owner.client.subscribe(33, ["q"]), Err(SendError::Full));

    peer.send_v2(tx(&["row"], &[])).await;
    assert!(matches!(owner.next().await, Event::Tx { .. }));

    // Everything is sent in its order once the server reads.
    for request in 1..=made {
        assert_eq!(peer.call().await, request);
    }
    for set in 1..=32 {
        assert_eq!(peer.subscription().await, made + set);
    }
    owner.settle().await;
    assert_eq!(owner.client.send_room(), 8);
}

#[tokio::test(start_paused = true)]
async fn calls_are_limited_until_their_outcomes_are_polled() {
    let limits = Limits {
        calls: 2,
        ..Limits::default()
    };
    let (owner, _server, mut peer) = open(config().limits(limits), Protocol::V2).await;
    owner.client.call_reducer(1, "f", &[]).unwrap();
    owner.client.call_reducer(2, "f", &[]).unwrap();
    assert_eq!(owner.client.call_reducer(3, "f", &[]), Err(SendError::Full));
    let request = peer.call().await;
    peer.call().await;
    peer.send_v2(result(request, v2::ReducerOutcome::OkEmpty))
        .await;
    owner.settle().await;
    assert_eq!(owner.client.call_reducer(3, "f", &[]), Err(SendError::Full));
    assert_eq!(outcome(owner.next().await).0, 1);
    owner.client.call_reducer(3, "f", &[]).unwrap();
}

#[tokio::test(start_paused = true)]
async fn messages_that_are_too_big_are_not_read() {
    let limits = Limits {
        message_bytes: 1000,
        decompressed_bytes: 2000,
        ..Limits::default()
    };
    let (owner, mut server, mut peer) = open(config().limits(limits), Protocol::V2).await;
    peer.send_frame(vec![0; 1001]).await;
    let (reason, _) = owner.disconnected().await;
    assert!(
        matches!(reason, DisconnectReason::Protocol(_)),
        "{reason:?}"
    );

    let mut peer = server.welcome(Protocol::V2).await;
    owner.connected().await;
    let mut frame = vec![2];
    frame.extend(talking::gzip(&vec![0; 100_000]));
    assert!(frame.len() < 1000);
    peer.send_frame(frame).await;
    let (reason, _) = owner.disconnected().await;
    assert!(
        reason.to_string().contains("more than 2000 bytes"),
        "{reason}"
    );
}
