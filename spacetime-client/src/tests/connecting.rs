//! How connections begin and end.

use super::*;
use crate::{Compression, DisconnectReason, LostReason, Retry, SendError, State, Timeouts};

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Whether a wait is this one, give or take half of it.
fn around(wait: Option<Duration>, seconds: f64) -> bool {
    let wait = wait.expect("no attempt follows").as_secs_f64();
    (0.5 * seconds..=1.5 * seconds).contains(&wait)
}

async fn connect_error(owner: &Owner) -> (ConnectErrorKind, String, Option<Duration>) {
    match owner.next().await {
        Event::ConnectError {
            kind,
            message,
            will_retry,
        } => (kind, message, will_retry),
        other => panic!("not an error: {other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn says_hello_in_every_protocol() {
    for protocol in Protocol::ALL {
        let config = config()
            .token("mine")
            .compression(Compression::Gzip)
            .confirmed(false);
        let (owner, mut server) = start(config);
        assert_eq!(owner.client.state(), State::Connecting);
        let peer = server.welcome(protocol).await;
        let path = "/v1/database/db/subscribe?compression=Gzip&confirmed=false";
        assert!(peer.path.ends_with(path), "{}", peer.path);
        assert_eq!(peer.token.as_deref(), Some("Bearer mine"));
        let connected = owner.connected().await;
        assert_eq!(connected.identity, Identity::from_byte_array([1; 32]));
        assert_eq!(connected.connection_id, ConnectionId::from_u128(7));
        assert_eq!(connected.token.as_str(), "fresh");
        assert_eq!(
            (connected.protocol, connected.resumed, connected.resync),
            (protocol, false, 0)
        );
        assert_eq!(owner.client.state(), State::Open);
        assert_eq!(owner.client.session().unwrap().protocol, protocol);
    }
}

#[tokio::test(start_paused = true)]
async fn http_errors_say_whether_trying_again_helps() {
    for (status, kind, wait) in [
        ("401 Unauthorized", ConnectErrorKind::Unauthorized, None),
        ("400 Bad Request", ConnectErrorKind::NoProtocol, None),
        ("404 Not Found", ConnectErrorKind::NoDatabase, Some(30.0)),
        (
            "503 Service Unavailable",
            ConnectErrorKind::Http(503),
            Some(1.0),
        ),
        ("301 Moved Permanently", ConnectErrorKind::Http(301), None),
    ] {
        let (owner, mut server) = start(config());
        let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 4\r\n\r\nwhy!");
        server.answer(&answer).await;
        let (got, message, retry) = connect_error(&owner).await;
        assert_eq!(got, kind);
        assert!(
            message.contains(status) && message.contains("why!"),
            "{message}"
        );
        match wait {
            Some(wait) => {
                assert!(around(retry, wait), "{status}: {retry:?}");
                assert_eq!(owner.client.state(), State::Waiting);
                server.welcome(Protocol::V2).await;
                owner.connected().await;
            }
            None => {
                assert_eq!(retry, None, "{status}");
                assert_eq!(owner.client.state(), State::Closed);
                assert_eq!(owner.client.subscribe(1, ["q"]), Err(SendError::Closed));
                owner.silent_for(seconds(1000)).await;
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_chooses_no_protocol_is_not_asked_again() {
    let (owner, mut server) = start(config());
    let stream = server.stream().await;
    #[expect(clippy::result_large_err, reason = "the type is that of the callback")]
    let callback = |_: &Request, response: Response| Ok(response);
    let _socket = accept_hdr_async(stream, callback).await.unwrap();
    let (kind, _, retry) = connect_error(&owner).await;
    assert_eq!((kind, retry), (ConnectErrorKind::NoProtocol, None));
}

#[tokio::test(start_paused = true)]
async fn all_protocols_are_offered_at_once_and_no_other_is_taken() {
    for name in ["v4.bsatn.spacetimedb", "v1.json.spacetimedb"] {
        let (owner, mut server) = start(config());
        let stream = server.stream().await;
        #[expect(clippy::result_large_err, reason = "the type is that of the callback")]
        let callback = |request: &Request, mut response: Response| {
            assert_eq!(
                request.headers()["sec-websocket-protocol"],
                "v3.bsatn.spacetimedb, v2.bsatn.spacetimedb, v1.bsatn.spacetimedb"
            );
            response
                .headers_mut()
                .insert("sec-websocket-protocol", name.parse().unwrap());
            Ok(response)
        };
        let _socket = accept_hdr_async(stream, callback).await.unwrap();
        let (kind, _, retry) = connect_error(&owner).await;
        assert_eq!((kind, retry), (ConnectErrorKind::NoProtocol, None));
    }
}

#[tokio::test(start_paused = true)]
async fn unreachable_servers_are_tried_with_growing_waits() {
    let (owner, mut server) = start(config());
    server.down.store(true, Ordering::Relaxed);
    let begin = Instant::now();
    let mut waited = Duration::ZERO;
    for wait in [1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0] {
        let (kind, _, retry) = connect_error(&owner).await;
        assert_eq!(kind, ConnectErrorKind::Unreachable);
        assert!(around(retry, wait), "{wait}: {retry:?}");
        let late = begin.elapsed().abs_diff(waited);
        assert!(late < seconds(1), "{late:?}");
        waited += retry.unwrap();
    }
    server.down.store(false, Ordering::Relaxed);
    server.welcome(Protocol::V2).await;
    owner.connected().await;
}

#[tokio::test(start_paused = true)]
async fn gives_up_when_it_shall() {
    let (owner, server) = start(config().retry(Retry {
        max_attempts: Some(2),
        ..Retry::default()
    }));
    server.down.store(true, Ordering::Relaxed);
    assert!(around(connect_error(&owner).await.2, 1.0));
    assert_eq!(connect_error(&owner).await.2, None);
    assert_eq!(owner.client.state(), State::Closed);
}

#[tokio::test(start_paused = true)]
async fn closed_before_the_hello_means_refused() {
    let (owner, mut server) = start(config());
    drop(server.accept(Protocol::V1).await);
    let (kind, message, retry) = connect_error(&owner).await;
    assert_eq!(kind, ConnectErrorKind::Refused);
    assert!(message.contains("client_connected"), "{message}");
    assert!(around(retry, 30.0));

    let mut peer = server.accept(Protocol::V1).await;
    peer.socket.close(None).await.unwrap();
    assert_eq!(connect_error(&owner).await.0, ConnectErrorKind::Refused);
}

#[tokio::test(start_paused = true)]
async fn a_hello_that_is_none() {
    for frame in [vec![], vec![9], vec![0, 99], vec![0, 1], vec![2, 0, 0]] {
        let (owner, mut server) = start(config());
        server.accept(Protocol::V2).await.send_frame(frame).await;
        let (kind, _, retry) = connect_error(&owner).await;
        assert_eq!(kind, ConnectErrorKind::Protocol);
        assert!(around(retry, 1.0));
    }
    let (owner, mut server) = start(config());
    server
        .accept(Protocol::V2)
        .await
        .send_v2(tx(&["row"], &[]))
        .await;
    let (kind, message, _) = connect_error(&owner).await;
    assert_eq!(kind, ConnectErrorKind::Protocol);
    assert_eq!(message, "the first message is not the hello");
}

#[tokio::test(start_paused = true)]
async fn silent_servers_are_given_up() {
    let (owner, mut server) = start(config());
    let begin = Instant::now();
    let _silent = server.stream().await;
    let (kind, _, retry) = connect_error(&owner).await;
    assert_eq!(kind, ConnectErrorKind::TimedOut);
    assert_eq!(begin.elapsed().as_secs(), 15);
    assert!(around(retry, 1.0));
    // The handshake is answered, the hello never comes.
    let _silent = server.accept(Protocol::V2).await;
    assert_eq!(connect_error(&owner).await.0, ConnectErrorKind::TimedOut);
}

#[tokio::test(start_paused = true)]
async fn garbage_ends_the_connection_and_the_client_comes_back() {
    let (owner, mut server, mut peer) = open(config(), Protocol::V2).await;
    for frame in [
        vec![],
        vec![0],
        vec![7, 1, 2],
        vec![0, 200],
        vec![2, 1, 2, 3],
        vec![0, 1, 5],
    ] {
        peer.send_frame(frame).await;
        let (reason, retry) = owner.disconnected().await;
        assert!(
            matches!(reason, DisconnectReason::Protocol(_)),
            "{reason:?}"
        );
        assert!(retry.is_some());
        assert_eq!(owner.client.state(), State::Waiting);
        peer = server.welcome(Protocol::V2).await;
        assert!(owner.connected().await.resumed);
    }
    peer.socket.send(Message::Text("hi".into())).await.unwrap();
    let (reason, _) = owner.disconnected().await;
    assert_eq!(reason, DisconnectReason::Protocol("a text message".into()));
}

#[tokio::test(start_paused = true)]
async fn a_reset_in_the_middle_of_a_frame() {
    let (owner, mut server, peer) = open(config(), Protocol::V2).await;
    owner.client.call_reducer(5, "f", &[]).unwrap();
    let mut stream = peer.socket.into_inner();
    // The head of a frame with 200 bytes, and a few of them.
    stream
        .write_all(&[0x82, 126, 0, 200, 0, 4, 1])
        .await
        .unwrap();
    drop(stream);
    assert_eq!(
        outcome(owner.next().await),
        (5, CallOutcome::Lost(LostReason::Disconnected))
    );
    let (reason, retry) = owner.disconnected().await;
    assert!(matches!(reason, DisconnectReason::Broken(_)), "{reason:?}");
    assert!(around(retry, 1.0));
    let peer = server.welcome(Protocol::V2).await;
    // The identity stays.
    assert_eq!(peer.token.as_deref(), Some("Bearer fresh"));
    let connected = owner.connected().await;
    assert_eq!((connected.resumed, connected.resync), (true, 0));
}

#[tokio::test(start_paused = true)]
async fn the_servers_farewell_is_told() {
    use tokio_tungstenite::tungstenite::protocol::CloseFrame;

    let (owner, _server, mut peer) = open(config(), Protocol::V1).await;
    let frame = CloseFrame {
        code: 1001.into(),
        reason: "module exited".into(),
    };
    peer.socket.close(Some(frame)).await.unwrap();
    let (reason, retry) = owner.disconnected().await;
    assert!(peer.farewell().await, "the farewell is not answered");
    assert_eq!(reason.code(), Some(1001));
    assert_eq!(
        reason.to_string(),
        "the server closed the connection (code 1001): module exited"
    );
    assert!(around(retry, 1.0));
}

#[tokio::test(start_paused = true)]
async fn waits_start_over_after_a_healthy_connection() {
    let (owner, mut server, mut peer) = open(config(), Protocol::V2).await;
    for wait in [1.0, 2.0, 4.0] {
        drop(peer);
        assert!(around(owner.disconnected().await.1, wait));
        peer = server.welcome(Protocol::V2).await;
        owner.connected().await;
    }
    for _ in 0..7 {
        tokio::time::sleep(seconds(10)).await;
        peer.socket.send(Message::Ping(Bytes::new())).await.unwrap();
        assert!(matches!(peer.message().await, Some(Message::Pong(_))));
    }
    drop(peer);
    assert!(around(owner.disconnected().await.1, 1.0));
}

#[tokio::test(start_paused = true)]
async fn asks_silent_servers_and_gives_them_up() {
    let (owner, mut server, mut peer) = open(config(), Protocol::V2).await;
    let begin = Instant::now();
    // Reading on answers the ping before.
    for round in 1..5 {
        assert!(matches!(peer.message().await, Some(Message::Ping(_))));
        assert_eq!(begin.elapsed().as_secs(), round * 15);
    }
    owner.settle().await;
    assert_eq!(owner.client.state(), State::Open);
    // The third answer was the last that was heard.
    let (reason, _) = owner.disconnected().await;
    assert_eq!(reason, DisconnectReason::Silent);
    assert_eq!(begin.elapsed().as_secs(), 45 + 30);
    server.welcome(Protocol::V2).await;
    owner.connected().await;
}

#[tokio::test(start_paused = true)]
async fn a_message_that_takes_its_time_is_no_silence() {
    let (owner, _server, peer) = open(config(), Protocol::V2).await;
    let mut frame = vec![0];
    ServerMessage::V2(tx(&["row"], &[])).write(&mut frame);
    let mut stream = peer.socket.into_inner();
    stream
        .write_all(&[0x82, u8::try_from(frame.len()).unwrap()])
        .await
        .unwrap();
    for byte in frame {
        tokio::time::sleep(seconds(14)).await;
        stream.write_all(&[byte]).await.unwrap();
    }
    let expected = Event::Tx {
        tables: vec![table(&["row"], &[])],
        caller: None,
    };
    assert_eq!(owner.next().await, expected);
}

#[tokio::test(start_paused = true)]
async fn times_without_an_end_are_no_trouble() {
    let most = Duration::MAX;
    let timeouts = Timeouts {
        connect: most,
        call: most,
        ping: most,
        silence: most,
    };
    let retry = Retry {
        base: most,
        cap: most,
        healthy_after: most,
        ..Retry::default()
    };
    let (owner, _server, mut peer) =
        open(config().timeouts(timeouts).retry(retry), Protocol::V2).await;
    owner.client.call_reducer(1, "f", &[]).unwrap();
    peer.call().await;
    owner.silent_for(seconds(1000)).await;
    drop(peer);
    assert_eq!(
        outcome(owner.next().await),
        (1, CallOutcome::Lost(LostReason::Disconnected))
    );
    assert!(owner.disconnected().await.1.is_some());
}

#[tokio::test(start_paused = true)]
async fn closing_ends_everything_once() {
    let (owner, _server, mut peer) = open(config(), Protocol::V2).await;
    owner.client.subscribe(1, ["q"]).unwrap();
    owner.client.call_reducer(3, "f", &[]).unwrap();
    owner.client.call_procedure(1, "p", &[]).unwrap();
    owner.client.query(2, "q").unwrap();
    owner.client.close();
    assert_eq!(owner.client.state(), State::Closed);
    assert_eq!(owner.client.session(), None);
    let lost = CallOutcome::Lost(LostReason::Closed);
    assert_eq!(outcome(owner.next().await), (3, lost.clone()));
    assert_eq!(outcome(owner.next().await), (1, lost));
    assert!(matches!(
        owner.next().await,
        Event::Query {
            request: 2,
            outcome: crate::QueryOutcome::Lost(LostReason::Closed)
        }
    ));
    assert_eq!(
        owner.disconnected().await,
        (DisconnectReason::Requested, None)
    );
    assert!(peer.farewell().await);
    owner.client.close();
    assert_eq!(
        owner.client.call_reducer(4, "f", &[]),
        Err(SendError::Closed)
    );
    assert_eq!(owner.client.unsubscribe(1), Err(SendError::Closed));
    owner.silent_for(seconds(1000)).await;
}

#[tokio::test(start_paused = true)]
async fn closing_while_it_connects_or_waits() {
    let (owner, mut server) = start(config());
    let mut stream = server.stream().await;
    owner.client.close();
    assert_eq!(
        owner.disconnected().await,
        (DisconnectReason::Requested, None)
    );
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).await.unwrap();

    let (owner, server) = start(config());
    server.down.store(true, Ordering::Relaxed);
    connect_error(&owner).await;
    owner.client.close();
    assert_eq!(
        owner.disconnected().await,
        (DisconnectReason::Requested, None)
    );
    owner.silent_for(seconds(1000)).await;
}

#[tokio::test(start_paused = true)]
async fn the_last_clone_and_the_runtime_close_it() {
    let (owner, _server, mut peer) = open(config(), Protocol::V2).await;
    let clone = owner.client.clone();
    let Owner {
        client, _runtime, ..
    } = owner;
    drop(client);
    assert_eq!(clone.state(), State::Open);
    drop(clone);
    assert!(peer.farewell().await);

    let (owner, _server, mut peer) = open(config(), Protocol::V2).await;
    let Owner {
        client, _runtime, ..
    } = owner;
    drop(_runtime);
    assert_eq!(client.state(), State::Closed);
    assert!(peer.farewell().await);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_does_not_read_cannot_hold_up_the_end() {
    let timeouts = Timeouts {
        call: FOREVER,
        ..Timeouts::default()
    };
    let (owner, _server, peer) = open(config().timeouts(timeouts), Protocol::V2).await;
    let args = vec![0; 100_000];
    for request in 1..10 {
        owner.client.call_reducer(request, "f", &args).unwrap();
    }
    owner.settle().await;
    owner.client.close();
    let begin = Instant::now();
    while owner._runtime.running() > 0 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert!(begin.elapsed() < seconds(5));
    }
    drop(peer);
}

#[tokio::test(start_paused = true)]
async fn a_panic_of_the_waker_stops_nothing() {
    let (owner, mut server) = start(config());
    let ready = Arc::clone(&owner.ready);
    owner.client.on_ready(move || {
        ready.notify_one();
        panic!("on purpose");
    });
    let mut peer = server.welcome(Protocol::V2).await;
    owner.connected().await;
    peer.send_v2(tx(&["row"], &[])).await;
    let expected = Event::Tx {
        tables: vec![table(&["row"], &[])],
        caller: None,
    };
    assert_eq!(owner.next().await, expected);
}

#[tokio::test(start_paused = true)]
async fn the_waker_may_call_the_client() {
    let (owner, mut server) = start(config());
    let (sender, mut receiver) = mpsc::unbounded_channel();
    let client = owner.client.clone();
    owner.client.on_ready(move || {
        for event in client.poll_events(Budget::ALL) {
            let _ = sender.send(event);
        }
        client.on_ready(|| {});
    });
    server.welcome(Protocol::V2).await;
    assert!(matches!(receiver.recv().await, Some(Event::Connected(_))));
}
