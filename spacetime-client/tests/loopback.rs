//! Clients with their own thread, over real sockets.

use std::net::SocketAddr;
use std::sync::mpsc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use spacetime_client::wire::{ClientMessage, ServerMessage, decode_client_frame, v2};
use spacetime_client::{
    Budget, CallOutcome, Client, Config, ConnectErrorKind, ConnectionId, DisconnectReason, Event,
    Identity, Protocol, RowList, Runtime, Timestamp,
};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio_tungstenite::accept_hdr_async;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};

/// A test that waits longer has failed.
const PATIENCE: Duration = Duration::from_secs(60);

/// Serves connections one after the other, each until the client goes.
struct Server {
    address: SocketAddr,
    thread: JoinHandle<()>,
}

impl Server {
    fn start(connections: usize, #[allow(unused, reason = "TLS alone")] tls: bool) -> Server {
        let (sender, receiver) = mpsc::channel();
        let thread = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_io()
                .build()
                .unwrap();
            runtime.block_on(async {
                let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
                sender.send(listener.local_addr().unwrap()).unwrap();
                for _ in 0..connections {
                    let (stream, _) = listener.accept().await.unwrap();
                    #[cfg(feature = "tls")]
                    if tls {
                        if let Ok(stream) = encrypted::acceptor().accept(stream).await {
                            serve(stream).await;
                        }
                        continue;
                    }
                    serve(stream).await;
                }
            });
        });
        Server {
            address: receiver.recv().unwrap(),
            thread,
        }
    }
}

/// Answers each subscription with a row, and each call well.
async fn serve<S: AsyncRead + AsyncWrite + Unpin>(stream: S) {
    #[expect(clippy::result_large_err, reason = "the type is that of the callback")]
    let callback = |_: &Request, mut response: Response| {
        let name = Protocol::V2.name().parse().unwrap();
        response
            .headers_mut()
            .insert("sec-websocket-protocol", name);
        Ok(response)
    };
    let mut socket = accept_hdr_async(stream, callback).await.unwrap();
    let mut next = Some(v2::ServerMessage::InitialConnection(
        v2::InitialConnection {
            identity: Identity::from_byte_array([1; 32]),
            connection_id: ConnectionId::from_u128(7),
            token: "token".into(),
        },
    ));
    loop {
        if let Some(message) = next.take() {
            let mut frame = vec![0];
            ServerMessage::V2(message).write(&mut frame);
            socket.send(Message::Binary(frame.into())).await.unwrap();
        }
        let data = match socket.next().await {
            Some(Ok(Message::Binary(data))) => data,
            Some(Ok(_)) => continue,
            Some(Err(_)) | None => return,
        };
        let mut messages = decode_client_frame(data, Protocol::V2).unwrap();
        next = match messages.pop() {
            Some(ClientMessage::V2(v2::ClientMessage::Subscribe(subscribe))) => {
                let rows = RowList::from_rows(["row"]);
                let tables = vec![v2::TableRows {
                    table: "t".into(),
                    rows,
                }];
                Some(v2::ServerMessage::SubscribeApplied(v2::SubscribeApplied {
                    request: subscribe.request,
                    set: subscribe.set,
                    rows: v2::QueryRows { tables },
                }))
            }
            Some(ClientMessage::V2(v2::ClientMessage::CallReducer(call))) => {
                if &*call.name == "hang_up" {
                    return;
                }
                Some(v2::ServerMessage::ReducerResult(v2::ReducerResult {
                    request: call.request,
                    timestamp: Timestamp::from_micros_since_unix_epoch(1),
                    outcome: v2::ReducerOutcome::OkEmpty,
                }))
            }
            other => panic!("{other:?}"),
        };
    }
}

fn next(client: &Client) -> Event {
    assert!(client.wait(PATIENCE), "no event came");
    client
        .poll_events(Budget {
            events: 1,
            bytes: usize::MAX,
        })
        .remove(0)
}

#[test]
fn a_client_comes_back_by_itself() {
    let server = Server::start(2, false);
    let runtime = Runtime::new().unwrap();
    let retry = spacetime_client::Retry {
        base: Duration::from_millis(1),
        ..spacetime_client::Retry::default()
    };
    let config = Config::new(format!("ws://{}", server.address), "db").retry(retry);
    let client = Client::open(&runtime, config).unwrap();
    client.subscribe(1, ["SELECT * FROM t"]).unwrap();
    assert!(matches!(next(&client), Event::Connected(hello) if !hello.resumed));
    assert!(matches!(
        next(&client),
        Event::Applied {
            set: 1,
            last_of_resync: false,
            ..
        }
    ));
    client.call_reducer(1, "good", &[]).unwrap();
    assert!(matches!(
        next(&client),
        Event::Reducer {
            request: 1,
            outcome: CallOutcome::Committed(_),
            ..
        }
    ));

    client.call_reducer(2, "hang_up", &[]).unwrap();
    assert!(matches!(
        next(&client),
        Event::Reducer {
            request: 2,
            outcome: CallOutcome::Lost(_),
            ..
        }
    ));
    assert!(matches!(
        next(&client),
        Event::Disconnected {
            will_retry: Some(_),
            ..
        }
    ));
    assert!(matches!(next(&client), Event::Connected(hello) if hello.resumed));
    assert!(matches!(
        next(&client),
        Event::Applied {
            set: 1,
            last_of_resync: true,
            ..
        }
    ));

    drop(runtime);
    assert!(matches!(
        next(&client),
        Event::Disconnected {
            reason: DisconnectReason::Requested,
            will_retry: None
        }
    ));
    server.thread.join().unwrap();
}

#[test]
fn clients_may_be_used_from_many_threads() {
    let server = Server::start(1, false);
    let runtime = Runtime::new().unwrap();
    let config = Config::new(format!("http://{}", server.address), "db");
    let client = Client::open(&runtime, config).unwrap();
    assert!(matches!(next(&client), Event::Connected(_)));
    thread::scope(|scope| {
        for thread in 0..4 {
            let client = &client;
            scope.spawn(move || {
                for call in 1..=50 {
                    client
                        .call_reducer(thread * 1000 + call, "good", &[])
                        .unwrap();
                }
            });
        }
    });
    let mut outcomes: Vec<u32> = (0..200)
        .map(|_| match next(&client) {
            Event::Reducer {
                request,
                outcome: CallOutcome::Committed(_),
                ..
            } => request,
            other => panic!("{other:?}"),
        })
        .collect();
    outcomes.sort_unstable();
    outcomes.dedup();
    assert_eq!(outcomes.len(), 200);
    drop(client);
    server.thread.join().unwrap();
}

#[test]
fn nobody_listens() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let runtime = Runtime::new().unwrap();
    let client = Client::open(&runtime, Config::new(format!("ws://{address}"), "db")).unwrap();
    match next(&client) {
        Event::ConnectError {
            kind,
            message,
            will_retry,
        } => {
            assert_eq!(kind, ConnectErrorKind::Unreachable);
            assert!(message.contains(&address.to_string()), "{message}");
            assert!(will_retry.is_some());
        }
        other => panic!("{other:?}"),
    }
}

#[cfg(feature = "tls")]
mod encrypted {
    use std::sync::Arc;

    use rustls_pki_types::{CertificateDer, PrivateKeyDer};
    use spacetime_client::{ConfigError, Retry};
    use tokio_rustls::TlsAcceptor;
    use tokio_rustls::rustls::{ServerConfig, crypto::ring};

    use super::*;

    /// Shows a certificate of `localhost` that `tls/authority.der` signed.
    pub(super) fn acceptor() -> TlsAcceptor {
        let certificate = CertificateDer::from(&include_bytes!("tls/localhost.der")[..]);
        let key = PrivateKeyDer::try_from(&include_bytes!("tls/localhost-key.der")[..]).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate], key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }

    fn config(server: &Server, host: &str) -> Config {
        let uri = format!("wss://{host}:{}", server.address.port());
        Config::new(uri, "db").retry(Retry::never())
    }

    #[test]
    fn certificates_that_are_trusted() {
        let server = Server::start(1, true);
        let runtime = Runtime::new().unwrap();
        let authority = include_bytes!("tls/authority.der").to_vec();
        let config = config(&server, "localhost").root_certificate(authority);
        let client = Client::open(&runtime, config).unwrap();
        assert!(matches!(next(&client), Event::Connected(_)));
        client.call_reducer(1, "good", &[]).unwrap();
        assert!(matches!(next(&client), Event::Reducer { request: 1, .. }));
        client.close();
        server.thread.join().unwrap();
    }

    #[test]
    fn certificates_that_are_not() {
        let authority = include_bytes!("tls/authority.der").to_vec();
        let server = Server::start(2, true);
        let runtime = Runtime::new().unwrap();
        for config in [
            // By nobody known.
            config(&server, "localhost"),
            // For somebody else.
            config(&server, "127.0.0.1").root_certificate(authority),
        ] {
            let client = Client::open(&runtime, config).unwrap();
            match next(&client) {
                Event::ConnectError { kind, message, .. } => {
                    assert_eq!(kind, ConnectErrorKind::Tls);
                    assert!(message.contains("certificate"), "{message}");
                }
                other => panic!("{other:?}"),
            }
        }
        server.thread.join().unwrap();
    }

    #[test]
    fn roots_that_are_none() {
        let config = Config::new("wss://localhost", "db").root_certificate(vec![1, 2, 3]);
        let error = Client::open(&Runtime::new().unwrap(), config).unwrap_err();
        assert!(matches!(error, ConfigError::Certificate { .. }), "{error}");
    }
}

#[cfg(not(feature = "tls"))]
#[test]
fn encryption_needs_its_feature() {
    let error = Client::open(&Runtime::new().unwrap(), Config::new("wss://h", "db")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "an encrypted connection needs the feature `tls` of spacetime-client"
    );
}
