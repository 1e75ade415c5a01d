//! What is said while a connection is open.

use std::io::{self, Write as _};
use std::pin::Pin;
use std::sync::atomic::AtomicUsize;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::*;
use crate::{DisconnectReason, Limits, LostReason, QueryOutcome, SendError, State};

pub(super) fn gzip(data: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_that_cannot_be() {
    let limits = Limits {
        argument_bytes: 10,
        sets: 1,
        ..Limits::default()
    };
    let (owner, mut server) = start(config().limits(limits));
    let client = &owner.client;
    assert_eq!(
        client.call_reducer(1, "f", &[]),
        Err(SendError::NotConnected)
    );
    assert_eq!(client.send_room(), 0);
    let _peer = server.welcome(Protocol::V1).await;
    owner.connected().await;
    assert_eq!(client.call_reducer(0, "f", &[]), Err(SendError::Zero));
    assert_eq!(
        client.subscribe(1, [] as [&str; 0]),
        Err(SendError::NoQuery)
    );
    let error = client.call_reducer(1, "f", &[0; 10]);
    assert_eq!(
        error,
        Err(SendError::TooBig {
            size: 11,
            limit: 10
        })
    );
    assert_eq!(
        client
            .subscribe(1, ["123456", "123456"])
            .unwrap_err()
            .code(),
        -4
    );
    client.call_reducer(1, "f", &[]).unwrap();
    assert_eq!(client.call_reducer(1, "f", &[]), Err(SendError::InUse(1)));
    assert_eq!(client.query(1, "q"), Err(SendError::InUse(1)));
    let error = client.call_procedure(2, "p", &[]);
    assert_eq!(error, Err(SendError::Unsupported(Protocol::V1)));
    client.subscribe(5, ["q"]).unwrap();
    assert_eq!(client.subscribe(5, ["q"]), Err(SendError::InUse(5)));
    assert_eq!(client.subscribe(6, ["q"]), Err(SendError::Full));
    assert_eq!(client.unsubscribe(6), Err(SendError::UnknownSet(6)));
    client.unsubscribe(5).unwrap();
    assert_eq!(client.unsubscribe(5), Err(SendError::UnknownSet(5)));
    assert_eq!(client.subscribe(5, ["q"]), Err(SendError::InUse(5)));
}

#[tokio::test(start_paused = true)]
async fn calls_are_made_on_the_connection_that_the_owner_knows() {
    let (owner, mut server) = start(config());
    let call = || owner.client.call_reducer(1, "f", &[]);
    let mut peer = server.welcome(Protocol::V2).await;
    owner.settle().await;
    // It is there, and nobody was told.
    assert_eq!(owner.client.state(), State::Open);
    assert_eq!(call(), Err(SendError::NotConnected));
    assert_eq!(owner.client.send_room(), 0);
    assert!(!owner.client.is_connected());
    owner.connected().await;
    assert!(owner.client.is_connected());
    call().unwrap();
    peer.call().await;
    assert_eq!(owner.client.send_room(), 224);

    // It is lost, and soon there is another one.
    drop(peer);
    let mut peer = server.welcome(Protocol::V2).await;
    owner.settle().await;
    assert_eq!(owner.client.state(), State::Open);
    let another = || owner.client.call_reducer(2, "f", &[]);
    assert_eq!(another(), Err(SendError::NotConnected));
    assert_eq!(owner.client.send_room(), 0);
    let lost = CallOutcome::Lost(LostReason::Disconnected);
    assert_eq!(outcome(owner.next().await), (1, lost));
    assert_eq!(another(), Err(SendError::NotConnected));
    owner.disconnected().await;
    assert_eq!(another(), Err(SendError::NotConnected));
    owner.connected().await;
    another().unwrap();
    peer.call().await;
}

#[tokio::test(start_paused = true)]
async fn outcomes_of_calls() {
    let (owner, _server, mut peer) = open(config(), Protocol::V2).await;
    owner.client.call_reducer(10, "good", &[1, 2]).unwrap();
    owner.client.call_reducer(20, "bad", &[]).unwrap();
    owner.client.call_reducer(30, "gone", &[]).unwrap();
    owner.client.call_procedure(40, "ask", &[3]).unwrap();
    owner.client.query(50, "SELECT * FROM t").unwrap();

    let mut ids = Vec::new();
    for expected in ["good", "bad", "gone"] {
        match peer.receive_v2().await {
            v2::ClientMessage::CallReducer(call) => {
                assert_eq!(&*call.name, expected);
                ids.push(call.request);
            }
            other => panic!("{other:?}"),
        }
    }
    let procedure = match peer.receive_v2().await {
        v2::ClientMessage::CallProcedure(call) => call,
        other => panic!("{other:?}"),
    };
    assert_eq!((&*procedure.name, &procedure.args[..]), ("ask", &[3][..]));
    let query = match peer.receive_v2().await {
        v2::ClientMessage::OneOffQuery(query) => query,
        other => panic!("{other:?}"),
    };

    // What cannot run is answered before what can.
    peer.send_v2(result(
        ids[2],
        v2::ReducerOutcome::InternalError("no such reducer".into()),
    ))
    .await;
    let ok = v2::ReducerOk {
        value: Bytes::from_static(&[9]),
        update: transaction(false, &["new"], &["old"]),
    };
    peer.send_v2(result(ids[0], v2::ReducerOutcome::Ok(ok)))
        .await;
    let error = Bytes::from_static(b"\x02\0\0\0no");
    peer.send_v2(result(ids[1], v2::ReducerOutcome::Err(error.clone())))
        .await;
    peer.send_v2(v2::ServerMessage::ProcedureResult(v2::ProcedureResult {
        status: v2::ProcedureStatus::Returned(Bytes::from_static(&[42])),
        timestamp: crate::Timestamp::from_micros_since_unix_epoch(6),
        took: crate::TimeDuration::from_micros(3),
        request: procedure.request,
    }))
    .await;
    let rows = v2::TableRows {
        table: "t".into(),
        rows: RowList::from_rows(["row"]),
    };
    peer.send_v2(v2::ServerMessage::OneOffQueryResult(
        v2::OneOffQueryResult {
            request: query.request,
            result: Ok(v2::QueryRows { tables: vec![rows] }),
        },
    ))
    .await;

    let internal = CallOutcome::Internal("no such reducer".into());
    assert_eq!(outcome(owner.next().await), (30, internal));
    assert_eq!(
        owner.next().await,
        Event::Reducer {
            request: 10,
            at: Some(crate::Timestamp::from_micros_since_unix_epoch(5)),
            outcome: CallOutcome::Committed(Bytes::from_static(&[9])),
            tables: vec![table(&["new"], &["old"])],
        }
    );
    let error = CallOutcome::Err {
        message: "no".into(),
        bytes: error,
    };
    assert_eq!(outcome(owner.next().await), (20, error));
    let returned = CallOutcome::Committed(Bytes::from_static(&[42]));
    assert_eq!(outcome(owner.next().await), (40, returned));
    let rows = QueryOutcome::Rows(vec![table(&["row"], &[])]);
    assert_eq!(
        owner.next().await,
        Event::Query {
            request: 50,
            outcome: rows
        }
    );
    // All numbers are free again.
    for request in [10, 20, 30, 40, 50] {
        owner.client.call_reducer(request, "f", &[]).unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn v1_calls_and_what_others_do() {
    let (owner, _server, mut peer) = open(config(), Protocol::V1).await;
    owner.client.call_reducer(10, "f", &[1]).unwrap();
    owner.client.query(11, "SELECT * FROM t").unwrap();
    let [ClientMessage::V1(v1::ClientMessage::CallReducer(call))] = &peer.receive().await[..]
    else {
        panic!("not a call")
    };
    let [ClientMessage::V1(v1::ClientMessage::OneOffQuery(query))] = &peer.receive().await[..]
    else {
        panic!("not a query")
    };
    let update = |connection: u128, request: u32| {
        ServerMessage::V1(v1::ServerMessage::TransactionUpdate(
            v1::TransactionUpdate {
                status: v1::UpdateStatus::Committed(v1::DatabaseUpdate {
                    tables: vec![v1::TableUpdate {
                        table_id: 1,
                        table: "t".into(),
                        num_rows: 1,
                        updates: vec![v1::QueryUpdate::Plain(v1::QueryRows {
                            deletes: RowList::new(),
                            inserts: RowList::from_rows(["row"]),
                        })],
                    }],
                }),
                timestamp: crate::Timestamp::from_micros_since_unix_epoch(5),
                caller_identity: Identity::ZERO,
                caller_connection_id: ConnectionId::from_u128(connection),
                call: v1::ReducerCall {
                    reducer: "f".into(),
                    reducer_id: 3,
                    args: Bytes::from_static(&[1]),
                    request,
                },
                energy: 1,
                took: crate::TimeDuration::from_micros(1),
            },
        ))
    };
    peer.send(&[update(99, call.request)]).await;
    peer.send(&[update(7, call.request)]).await;
    peer.send(&[ServerMessage::V1(v1::ServerMessage::OneOffQueryResponse(
        v1::OneOffQueryResponse {
            message: query.message.clone(),
            error: Some("no such table".into()),
            tables: Vec::new(),
            took: crate::TimeDuration::from_micros(1),
        },
    ))])
    .await;
    match owner.next().await {
        Event::Tx {
            tables,
            caller: Some(caller),
        } => {
            assert_eq!(tables, [table(&["row"], &[])]);
            assert_eq!((&*caller.reducer, &caller.args[..]), ("f", &[1][..]));
            assert_eq!(caller.connection_id, ConnectionId::from_u128(99));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(
        outcome(owner.next().await),
        (10, CallOutcome::Committed(Bytes::new()))
    );
    let error = QueryOutcome::Err("no such table".into());
    assert_eq!(
        owner.next().await,
        Event::Query {
            request: 11,
            outcome: error
        }
    );
}

/// A stream that has one frame after the other to say, as long as it was told to.
struct Flood {
    stream: BoxStream,
    frame: Vec<u8>,
    left: Arc<AtomicUsize>,
    /// How many frames had not been read when something was written.
    left_at_write: Arc<AtomicUsize>,
}

impl AsyncRead for Flood {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.left.load(Ordering::Relaxed) == 0 {
            return Pin::new(&mut self.stream).poll_read(context, buffer);
        }
        self.left.fetch_sub(1, Ordering::Relaxed);
        buffer.put_slice(&self.frame);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Flood {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<io::Result<usize>> {
        let left = self.left.load(Ordering::Relaxed);
        self.left_at_write.fetch_max(left, Ordering::Relaxed);
        Pin::new(&mut self.stream).poll_write(context, data)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

struct Floods {
    streams: Streams,
    left: Arc<AtomicUsize>,
    left_at_write: Arc<AtomicUsize>,
}

impl Connector for Floods {
    fn connect<'a>(&'a self, endpoint: &'a Endpoint) -> Connecting<'a> {
        Box::pin(async move {
            let mut message = vec![0];
            let nothing = v2::TransactionUpdate { sets: Vec::new() };
            ServerMessage::V2(v2::ServerMessage::TransactionUpdate(nothing)).write(&mut message);
            let mut frame = vec![0x82, u8::try_from(message.len()).unwrap()];
            frame.append(&mut message);
            Ok(Box::new(Flood {
                stream: self.streams.connect(endpoint).await?,
                frame,
                left: Arc::clone(&self.left),
                left_at_write: Arc::clone(&self.left_at_write),
            }) as BoxStream)
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_never_pauses_keeps_nothing_from_being_sent() {
    let (left, left_at_write) = (Arc::default(), Arc::default());
    let (owner, _server, mut peer) = {
        let (left, left_at_write) = (Arc::clone(&left), Arc::clone(&left_at_write));
        let (owner, mut server) = start_with(config(), |streams| Floods {
            streams,
            left,
            left_at_write,
        });
        let peer = server.welcome(Protocol::V2).await;
        owner.connected().await;
        (owner, server, peer)
    };
    left_at_write.store(0, Ordering::Relaxed);
    left.store(10_000, Ordering::Relaxed);
    owner.client.call_reducer(1, "f", &[]).unwrap();
    peer.call().await;
    let left = left_at_write.load(Ordering::Relaxed);
    assert!(left > 9_000, "{left}");
}

#[tokio::test(start_paused = true)]
async fn several_messages_in_a_frame() {
    let (owner, _server, mut peer) = open(config(), Protocol::V3).await;
    for request in 1..=6 {
        owner.client.call_reducer(request, "f", &[]).unwrap();
    }
    let frame = peer.receive().await;
    assert_eq!(frame.len(), 6);
    let answers: Vec<_> = (1..=6)
        .map(|request| ServerMessage::V2(result(request, v2::ReducerOutcome::OkEmpty)))
        .collect();
    peer.send(&answers[..1]).await;
    peer.send(&answers[1..]).await;
    for request in 1..=6 {
        assert_eq!(outcome(owner.next().await).0, request);
    }
}

#[tokio::test(start_paused = true)]
async fn frames_of_v3_are_not_longer_than_need_be() {
    let (owner, _server, mut peer) = open(config(), Protocol::V3).await;
    let args = vec![0; 50_000];
    for request in 1..=6 {
        owner.client.call_reducer(request, "f", &args).unwrap();
    }
    let mut frames = Vec::new();
    while frames.iter().sum::<usize>() < 6 {
        frames.push(peer.receive().await.len());
    }
    assert_eq!(frames, [2, 2, 2]);
}

#[tokio::test(start_paused = true)]
async fn compressed_frames() {
    let (owner, _server, mut peer) = open(config(), Protocol::V2).await;
    let mut message = Vec::new();
    ServerMessage::V2(tx(&["row"], &[])).write(&mut message);
    let mut frame = vec![2];
    frame.extend(gzip(&message));
    peer.send_frame(frame).await;
    let expected = Event::Tx {
        tables: vec![table(&["row"], &[])],
        caller: None,
    };
    assert_eq!(owner.next().await, expected);

    let mut frame = vec![1];
    frame.extend(stored_brotli(&message));
    peer.send_frame(frame).await;
    if cfg!(feature = "brotli") {
        assert_eq!(owner.next().await, expected);
    } else {
        let (reason, _) = owner.disconnected().await;
        assert!(reason.to_string().contains("feature `brotli`"), "{reason}");
    }
}

/// Brotli without any compression: a block that is stored, and the empty last block.
fn stored_brotli(data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len() - 1).unwrap();
    assert!(length < 1 << 16);
    // Window of 16 bits (one zero bit), not the last block (0), four nibbles of length (00),
    // the length less one, stored (1).
    let head = length << 4 | 1 << 20;
    let mut out = head.to_le_bytes()[..3].to_vec();
    out.extend_from_slice(data);
    // The last block (1), and empty (1).
    out.push(3);
    out
}

#[tokio::test(start_paused = true)]
async fn subscriptions_live_as_long_as_they_are_wanted() {
    let (owner, mut server) = start(config());
    // Before there is a connection.
    owner.client.subscribe(1, ["a", "b"]).unwrap();
    owner.client.subscribe(2, ["c"]).unwrap();
    owner.client.subscribe(3, ["d"]).unwrap();
    owner.client.unsubscribe(2).unwrap();
    assert_eq!(
        owner.next().await,
        Event::Removed {
            set: 2,
            tables: Vec::new()
        }
    );
    let mut peer = server.welcome(Protocol::V2).await;
    owner.connected().await;
    let first = match peer.receive_v2().await {
        v2::ClientMessage::Subscribe(subscribe) => {
            assert_eq!(subscribe.queries, ["a".into(), "b".into()] as [Box<str>; 2]);
            subscribe.set
        }
        other => panic!("{other:?}"),
    };
    peer.send_v2(applied(first, &["row"])).await;
    let third = peer.subscription().await;
    peer.send_v2(v2::ServerMessage::SubscriptionError(
        v2::SubscriptionError {
            request: Some(third),
            set: third,
            error: "no such table".into(),
        },
    ))
    .await;
    let tables = vec![table(&["row"], &[])];
    assert_eq!(
        owner.next().await,
        Event::Applied {
            set: 1,
            tables,
            last_of_resync: false
        }
    );
    let message = "no such table".to_owned();
    assert_eq!(
        owner.next().await,
        Event::SubError {
            set: 3,
            message,
            last_of_resync: false
        }
    );

    owner.client.unsubscribe(1).unwrap();
    match peer.receive_v2().await {
        v2::ClientMessage::Unsubscribe(unsubscribe) => {
            assert_eq!(unsubscribe.set, first);
            assert_eq!(unsubscribe.flags, v2::UnsubscribeFlags::SendDroppedRows);
        }
        other => panic!("{other:?}"),
    }
    let rows = v2::TableRows {
        table: "t".into(),
        rows: RowList::from_rows(["row"]),
    };
    peer.send_v2(v2::ServerMessage::UnsubscribeApplied(
        v2::UnsubscribeApplied {
            request: 9,
            set: first,
            rows: Some(v2::QueryRows { tables: vec![rows] }),
        },
    ))
    .await;
    let tables = vec![table(&[], &["row"])];
    assert_eq!(owner.next().await, Event::Removed { set: 1, tables });
    // Both numbers are free, and nothing is left to make again.
    drop(peer);
    owner.disconnected().await;
    server.welcome(Protocol::V2).await;
    assert_eq!(owner.connected().await.resync, 0);
    owner.client.subscribe(1, ["a"]).unwrap();
    owner.client.subscribe(3, ["a"]).unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_set_that_is_being_left_is_gone_with_the_connection() {
    let (owner, mut server, mut peer) = open(config(), Protocol::V2).await;
    owner.client.subscribe(1, ["a"]).unwrap();
    owner.client.subscribe(2, ["b"]).unwrap();
    peer.subscription().await;
    owner.client.unsubscribe(1).unwrap();
    drop(peer);
    assert_eq!(
        owner.next().await,
        Event::Removed {
            set: 1,
            tables: Vec::new()
        }
    );
    owner.disconnected().await;
    // While there is no connection, more may be wanted.
    owner.client.subscribe(3, ["c"]).unwrap();
    let mut peer = server.welcome(Protocol::V2).await;
    assert_eq!(owner.connected().await.resync, 2);
    for expected in ["b", "c"] {
        match peer.receive_v2().await {
            v2::ClientMessage::Subscribe(subscribe) => {
                assert_eq!(&*subscribe.queries[0], expected);
                peer.send_v2(applied(subscribe.set, &[])).await;
            }
            other => panic!("{other:?}"),
        }
    }
    let applied = |set, last| Event::Applied {
        set,
        tables: Vec::new(),
        last_of_resync: last,
    };
    assert_eq!(owner.next().await, applied(2, false));
    assert_eq!(owner.next().await, applied(3, true));
}

#[tokio::test(start_paused = true)]
async fn a_set_that_the_server_ends_costs_the_connection() {
    let (owner, mut server, mut peer) = open(config(), Protocol::V2).await;
    for set in [1, 2] {
        owner.client.subscribe(set, ["a"]).unwrap();
        let id = peer.subscription().await;
        peer.send_v2(applied(id, &["row"])).await;
        owner.next().await;
    }
    peer.send_v2(v2::ServerMessage::SubscriptionError(
        v2::SubscriptionError {
            request: None,
            set: 1,
            error: "the table is gone".into(),
        },
    ))
    .await;
    assert!(matches!(owner.next().await, Event::SubError { set: 1, .. }));
    let (reason, retry) = owner.disconnected().await;
    assert_eq!(
        reason,
        DisconnectReason::Subscriptions("the table is gone".into())
    );
    assert!(retry.is_some());
    let mut peer = server.welcome(Protocol::V2).await;
    assert_eq!(owner.connected().await.resync, 1);
    let id = peer.subscription().await;
    peer.send_v2(applied(id, &["row"])).await;
    let tables = vec![table(&["row"], &[])];
    assert_eq!(
        owner.next().await,
        Event::Applied {
            set: 2,
            tables,
            last_of_resync: true
        }
    );
}

#[tokio::test(start_paused = true)]
async fn calls_end_in_time() {
    let (owner, _server, mut peer) = open(config(), Protocol::V2).await;
    let begin = Instant::now();
    owner.client.call_reducer(1, "slow", &[]).unwrap();
    let slow = peer.call().await;
    tokio::time::sleep(Duration::from_secs(10)).await;
    owner.client.call_reducer(2, "quick", &[]).unwrap();
    let quick = peer.call().await;
    peer.send_v2(result(quick, v2::ReducerOutcome::OkEmpty))
        .await;
    assert_eq!(outcome(owner.next().await).0, 2);
    owner.client.call_procedure(3, "slow", &[]).unwrap();
    peer.receive().await;

    // The server talks, but not about these.
    for _ in 0..2 {
        tokio::time::sleep(Duration::from_millis(9_500)).await;
        peer.send_v2(tx(&["row"], &[])).await;
        assert!(matches!(owner.next().await, Event::Tx { .. }));
    }
    let lost = CallOutcome::Lost(LostReason::TimedOut);
    assert_eq!(outcome(owner.next().await), (1, lost.clone()));
    assert_eq!(begin.elapsed().as_secs(), 30);
    peer.send_v2(tx(&["row"], &[])).await;
    assert!(matches!(owner.next().await, Event::Tx { .. }));
    assert_eq!(outcome(owner.next().await), (3, lost));
    assert_eq!(begin.elapsed().as_secs(), 40);
    assert_eq!(owner.client.state(), State::Open);

    // The number stands for another call by now, and the late answer has rows.
    owner.client.call_reducer(1, "other", &[]).unwrap();
    let other = peer.call().await;
    assert_ne!(slow, other);
    let ok = v2::ReducerOk {
        value: Bytes::new(),
        update: transaction(false, &["late"], &[]),
    };
    peer.send_v2(result(slow, v2::ReducerOutcome::Ok(ok))).await;
    peer.send_v2(result(other, v2::ReducerOutcome::OkEmpty))
        .await;
    let late = Event::Tx {
        tables: vec![table(&["late"], &[])],
        caller: None,
    };
    assert_eq!(owner.next().await, late);
    let done = CallOutcome::Committed(Bytes::new());
    assert_eq!(outcome(owner.next().await), (1, done));
}

#[tokio::test(start_paused = true)]
async fn calls_that_were_never_sent_end_in_time_and_stay_unsent() {
    let timeouts = crate::Timeouts {
        call: Duration::from_secs(5),
        silence: FOREVER,
        ping: FOREVER,
        ..crate::Timeouts::default()
    };
    let (owner, _server, mut peer) = open(config().timeouts(timeouts), Protocol::V2).await;
    let args = vec![0; 200_000];
    for request in 1..=4 {
        owner.client.call_reducer(request, "f", &args).unwrap();
        owner.settle().await;
    }
    for request in 1..=4 {
        let lost = CallOutcome::Lost(LostReason::TimedOut);
        assert_eq!(outcome(owner.next().await), (request, lost));
    }
    assert_eq!(owner.client.send_room(), 224);
    owner.client.query(9, "last").unwrap();
    let mut calls = 0;
    loop {
        match peer.receive_v2().await {
            v2::ClientMessage::CallReducer(_) => calls += 1,
            v2::ClientMessage::OneOffQuery(_) => break,
            other => panic!("{other:?}"),
        }
    }
    assert!(calls < 4, "{calls}");
}

#[tokio::test(start_paused = true)]
async fn events_come_within_the_budget() {
    let (owner, _server, mut peer) = open(config(), Protocol::V2).await;
    let row = "x".repeat(1000);
    for _ in 0..10 {
        peer.send_v2(tx(&[&row], &[])).await;
    }
    owner.settle().await;
    let poll = |events, bytes| owner.client.poll_events(Budget { events, bytes }).len();
    assert_eq!(poll(0, usize::MAX), 0);
    assert_eq!(poll(3, usize::MAX), 3);
    assert_eq!(poll(9, 3000), 2);
    // One comes always.
    assert_eq!(poll(9, 0), 1);
    assert_eq!(poll(9, usize::MAX), 4);
}

#[cfg(feature = "json")]
#[tokio::test(start_paused = true)]
async fn arguments_in_json() {
    let schema = include_str!("../../tests/frames/schema-2.8.3-v9.json");
    let (owner, mut server) = start(config().schema(true));
    let error = owner.client.call_reducer_json(1, "move_player", "[1,2]");
    assert_eq!(error, Err(SendError::NotConnected));
    let mut peer = server.welcome(Protocol::V2).await;
    let request = server.answer(&ok(schema)).await;
    assert!(
        request.starts_with("GET /v1/database/db/schema?version=9 HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(
        request.contains("Authorization: Bearer fresh\r\n"),
        "{request}"
    );
    // What else could be known is not waited for without an end.
    let _silent = server.stream().await;
    let connected = owner.connected().await;
    assert_eq!(connected.schema, owner.client.schema());
    assert!(!connected.schema.unwrap().table("bang").unwrap().event);

    owner
        .client
        .call_reducer_json(1, "move_player", r#"{"y":-2,"x":1.5}"#)
        .unwrap();
    match peer.receive_v2().await {
        v2::ClientMessage::CallReducer(call) => {
            assert_eq!(
                call.args,
                [1.5_f32.to_le_bytes(), (-2.0_f32).to_le_bytes()].concat()
            );
        }
        other => panic!("{other:?}"),
    }
    owner
        .client
        .call_procedure_json(2, "add", "[40, 2]")
        .unwrap();
    assert!(matches!(
        peer.receive_v2().await,
        v2::ClientMessage::CallProcedure(_)
    ));
    let error = owner
        .client
        .call_reducer_json(3, "move_player", "[1]")
        .unwrap_err();
    assert_eq!(error.code(), -8);
    assert_eq!(
        error.to_string(),
        "arguments of `move_player`: expected 2 values (x, y), not 1"
    );
}

#[cfg(feature = "json")]
fn ok(body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{body}")
}

#[cfg(feature = "json")]
#[tokio::test(start_paused = true)]
async fn newer_servers_say_which_tables_hold_events() {
    let (owner, mut server) = start(config().require_schema());
    let _peer = server.welcome(Protocol::V3).await;
    let schema = include_str!("../../tests/frames/schema-2.8.3-v9.json");
    server.answer(&ok(schema)).await;
    let schema = include_str!("../../tests/frames/schema-2.8.3-v10.json");
    let request = server.answer(&ok(schema)).await;
    assert!(
        request.starts_with("GET /v1/database/db/schema?version=10 HTTP/1.1\r\n"),
        "{request}"
    );
    let schema = owner.connected().await.schema.unwrap();
    let events: Vec<_> = schema
        .tables()
        .map(|table| (table.name, table.event))
        .collect();
    assert_eq!(
        events,
        [
            ("bang", true),
            ("event_log", false),
            ("player", false),
            ("online_players", false)
        ]
    );
    assert_eq!(owner.client.schema(), Some(schema));
}

#[cfg(feature = "json")]
#[tokio::test(start_paused = true)]
async fn a_schema_that_is_required_is_waited_for() {
    let (owner, mut server) = start(config().require_schema());
    for (answer, problem) in [
        (
            "HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n",
            "answered 500",
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
            "bad schema",
        ),
        ("", "ended inside"),
    ] {
        let mut peer = server.welcome(Protocol::V1).await;
        server.answer(answer).await;
        match owner.next().await {
            Event::ConnectError {
                kind,
                message,
                will_retry,
            } => {
                assert_eq!(kind, ConnectErrorKind::Schema);
                assert!(message.contains(problem), "{message}");
                assert!(will_retry.is_some());
            }
            other => panic!("{other:?}"),
        }
        assert!(!owner.client.was_connected());
        assert!(!peer.farewell().await);
    }
    let mut peer = server.welcome(Protocol::V1).await;
    let schema = include_str!("../../tests/frames/schema-1.2.0-v9.json");
    server.answer(&ok(schema)).await;
    assert!(owner.connected().await.schema.is_some());
    assert!(owner.client.was_connected());
    owner.client.call_reducer(1, "f", &[]).unwrap();
    assert_eq!(peer.receive().await.len(), 1);
}

#[cfg(feature = "json")]
#[tokio::test(start_paused = true)]
async fn without_a_schema_everything_else_works() {
    let (owner, mut server) = start(config().schema(true));
    let mut peer = server.welcome(Protocol::V2).await;
    server
        .answer("HTTP/1.1 500 Oh\r\nContent-Length: 3\r\n\r\nno\n")
        .await;
    owner.connected().await;
    let error = owner
        .client
        .call_reducer_json(1, "f", "[]")
        .unwrap_err()
        .to_string();
    assert_eq!(
        error,
        "the schema could not be fetched: the server answered 500 no"
    );
    owner.client.call_reducer(1, "f", &[]).unwrap();
    peer.call().await;
    // A server that never answers is not waited for without an end.
    drop(peer);
    assert_eq!(outcome(owner.next().await).0, 1);
    owner.disconnected().await;
    let _peer = server.welcome(Protocol::V2).await;
    let _silent = server.stream().await;
    owner.connected().await;
    let error = owner
        .client
        .call_reducer_json(1, "f", "[]")
        .unwrap_err()
        .to_string();
    assert!(error.contains("took too long"), "{error}");

    let (owner, _server, _peer) = open(config(), Protocol::V2).await;
    let error = owner
        .client
        .call_reducer_json(1, "f", "[]")
        .unwrap_err()
        .to_string();
    assert!(error.contains("Config::schema"), "{error}");
}
