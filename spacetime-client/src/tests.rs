//! Clients against a server made of a script, over streams in memory: no sockets, and a clock
//! that moves when nothing else does.

mod connecting;
mod lag;
mod talking;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use spacetimedb_lib::{ConnectionId, Identity};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};
use tokio::runtime::Handle;
use tokio::sync::{Notify, mpsc};
use tokio::time::{Instant, timeout};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};
use tokio_tungstenite::{WebSocketStream, accept_hdr_async};

use crate::config::Endpoint;
use crate::event::{CallOutcome, ConnectErrorKind, Event};
use crate::shared::Shared;
use crate::transport::{BoxStream, Connecting, Connector};
use crate::wire::{ClientMessage, ServerMessage, decode_client_frame, v1, v2};
use crate::{Budget, Client, Config, Connected, Protocol, RowList, Runtime, TableDelta};

/// Longer than anything takes: the clock jumps here at once when a test hangs.
const FOREVER: Duration = Duration::from_secs(100_000);

/// How big the buffers of the streams are, in bytes.
const BUFFER: usize = 16 << 10;

struct Streams {
    new: mpsc::UnboundedSender<DuplexStream>,
    down: Arc<AtomicBool>,
}

impl Connector for Streams {
    fn connect<'a>(&'a self, _: &'a Endpoint) -> Connecting<'a> {
        Box::pin(async move {
            if self.down.load(Ordering::Relaxed) {
                return Err((ConnectErrorKind::Unreachable, "down".to_owned()));
            }
            let (near, far) = tokio::io::duplex(BUFFER);
            let _ = self.new.send(far);
            Ok(Box::new(near) as BoxStream)
        })
    }
}

/// A client whose events can be awaited.
struct Owner {
    client: Client,
    ready: Arc<Notify>,
    _runtime: Runtime,
}

/// Where the client's connections arrive.
struct Server {
    streams: mpsc::UnboundedReceiver<DuplexStream>,
    down: Arc<AtomicBool>,
}

/// One of them, after its handshake.
struct Peer {
    socket: WebSocketStream<DuplexStream>,
    protocol: Protocol,
    path: String,
    token: Option<String>,
}

fn config() -> Config {
    Config::new("ws://server:3000", "db")
}

fn start(config: Config) -> (Owner, Server) {
    start_with(config, |streams| streams)
}

fn start_with<C: Connector + 'static>(
    config: Config,
    connector: impl FnOnce(Streams) -> C,
) -> (Owner, Server) {
    let runtime = Runtime::with_handle(Handle::current());
    let endpoint = config.endpoint().unwrap();
    let (new, streams) = mpsc::unbounded_channel();
    let down = Arc::new(AtomicBool::new(false));
    let connector = Arc::new(connector(Streams {
        new,
        down: Arc::clone(&down),
    }));
    let client = Client::start(&runtime, Arc::new(Shared::new(config, endpoint)), connector);
    let ready = Arc::new(Notify::new());
    let wake = Arc::clone(&ready);
    client.on_ready(move || wake.notify_one());
    (
        Owner {
            client,
            ready,
            _runtime: runtime,
        },
        Server { streams, down },
    )
}

/// A client that is connected.
async fn open(config: Config, protocol: Protocol) -> (Owner, Server, Peer) {
    let (owner, mut server) = start(config);
    let peer = server.welcome(protocol).await;
    assert!(!owner.connected().await.resumed);
    (owner, server, peer)
}

impl Owner {
    /// The next event, whenever it comes.
    async fn next(&self) -> Event {
        let wait = async {
            loop {
                if let Some(event) = self.client.poll_event() {
                    return event;
                }
                self.ready.notified().await;
            }
        };
        timeout(FOREVER, wait).await.expect("no event came")
    }

    async fn connected(&self) -> Connected {
        match self.next().await {
            Event::Connected(connected) => *connected,
            other => panic!("not connected: {other:?}"),
        }
    }

    async fn disconnected(&self) -> (crate::DisconnectReason, Option<Duration>) {
        match self.next().await {
            Event::Disconnected { reason, will_retry } => (reason, will_retry),
            other => panic!("not disconnected: {other:?}"),
        }
    }

    /// Lets everything happen that can happen without the clock.
    async fn settle(&self) {
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
    }

    /// Says that nothing is told for so long.
    async fn silent_for(&self, time: Duration) {
        tokio::time::sleep(time).await;
        assert_eq!(self.client.poll_events(Budget::ALL), []);
    }
}

impl Server {
    /// The next connection.
    async fn stream(&mut self) -> DuplexStream {
        timeout(FOREVER, self.streams.recv())
            .await
            .expect("nobody connected")
            .unwrap()
    }

    /// Answers the next connection's handshake.
    async fn accept(&mut self, protocol: Protocol) -> Peer {
        Peer::accept(self.stream().await, protocol).await
    }

    /// Answers the handshake, and says hello.
    async fn welcome(&mut self, protocol: Protocol) -> Peer {
        let mut peer = self.accept(protocol).await;
        peer.hello().await;
        peer
    }

    /// Answers the next request as a plain web server.
    async fn answer(&mut self, answer: &str) -> String {
        let mut stream = self.stream().await;
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
        }
        stream.write_all(answer.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        String::from_utf8(request).unwrap()
    }
}

impl Peer {
    /// Answers the handshake.
    async fn accept(stream: DuplexStream, protocol: Protocol) -> Peer {
        let (mut path, mut token) = (String::new(), None);
        #[expect(clippy::result_large_err, reason = "the type is that of the callback")]
        let callback = |request: &Request, mut response: Response| {
            path = request.uri().to_string();
            let header = |name: &str| {
                request
                    .headers()
                    .get(name)
                    .map(|value| value.to_str().unwrap().to_owned())
            };
            token = header("authorization");
            let offer = header("sec-websocket-protocol").unwrap_or_default();
            assert!(
                offer.split(", ").any(|name| name == protocol.name()),
                "{offer}"
            );
            let name = protocol.name().parse().unwrap();
            response
                .headers_mut()
                .insert("sec-websocket-protocol", name);
            Ok(response)
        };
        let socket = accept_hdr_async(stream, callback).await.unwrap();
        Peer {
            socket,
            protocol,
            path,
            token,
        }
    }

    async fn hello(&mut self) {
        let identity = Identity::from_byte_array([1; 32]);
        let connection_id = ConnectionId::from_u128(7);
        let token = "fresh".into();
        let message = match self.protocol {
            Protocol::V1 => {
                ServerMessage::V1(v1::ServerMessage::IdentityToken(v1::IdentityToken {
                    identity,
                    token,
                    connection_id,
                }))
            }
            _ => ServerMessage::V2(v2::ServerMessage::InitialConnection(
                v2::InitialConnection {
                    identity,
                    connection_id,
                    token,
                },
            )),
        };
        self.send(&[message]).await;
    }

    /// One frame with these messages.
    async fn send(&mut self, messages: &[ServerMessage]) {
        let mut frame = vec![0];
        messages
            .iter()
            .for_each(|message| message.write(&mut frame));
        self.send_frame(frame).await;
    }

    async fn send_frame(&mut self, frame: Vec<u8>) {
        self.socket
            .send(Message::Binary(frame.into()))
            .await
            .unwrap();
    }

    async fn send_v2(&mut self, message: v2::ServerMessage) {
        self.send(&[ServerMessage::V2(message)]).await;
    }

    async fn message(&mut self) -> Option<Message> {
        let next = timeout(FOREVER, self.socket.next())
            .await
            .expect("the client sent nothing");
        next.and_then(Result::ok)
    }

    /// The messages of the client's next frame.
    async fn receive(&mut self) -> Vec<ClientMessage> {
        match self.message().await {
            Some(Message::Binary(data)) => decode_client_frame(data, self.protocol).unwrap(),
            other => panic!("not a frame: {other:?}"),
        }
    }

    /// The client's next message of protocol v2.
    async fn receive_v2(&mut self) -> v2::ClientMessage {
        match self.receive().await.pop() {
            Some(ClientMessage::V2(message)) => message,
            other => panic!("not of v2: {other:?}"),
        }
    }

    /// The number of the reducer call that comes next.
    async fn call(&mut self) -> u32 {
        match self.receive_v2().await {
            v2::ClientMessage::CallReducer(call) => call.request,
            other => panic!("not a call: {other:?}"),
        }
    }

    /// The number of the subscription that comes next.
    async fn subscription(&mut self) -> u32 {
        match self.receive_v2().await {
            v2::ClientMessage::Subscribe(subscribe) => subscribe.set,
            other => panic!("not a subscription: {other:?}"),
        }
    }

    /// Reads until the client closes the connection, and says whether it said so.
    async fn farewell(&mut self) -> bool {
        loop {
            match self.message().await {
                Some(Message::Close(_)) => return true,
                Some(_) => {}
                None => return false,
            }
        }
    }
}

fn table(inserts: &[&str], deletes: &[&str]) -> TableDelta {
    TableDelta {
        table: "t".into(),
        event: false,
        inserts: RowList::from_rows(inserts),
        deletes: RowList::from_rows(deletes),
    }
}

fn transaction(event: bool, inserts: &[&str], deletes: &[&str]) -> v2::TransactionUpdate {
    let (inserts, deletes) = (RowList::from_rows(inserts), RowList::from_rows(deletes));
    let change = if event {
        v2::TableChange::Event(v2::EventRows { events: inserts })
    } else {
        v2::TableChange::Persistent(v2::PersistentRows { inserts, deletes })
    };
    let tables = vec![v2::TableUpdate {
        table: "t".into(),
        changes: vec![change],
    }];
    v2::TransactionUpdate {
        sets: vec![v2::SetUpdate { set: 1, tables }],
    }
}

fn tx(inserts: &[&str], deletes: &[&str]) -> v2::ServerMessage {
    v2::ServerMessage::TransactionUpdate(transaction(false, inserts, deletes))
}

fn result(request: u32, outcome: v2::ReducerOutcome) -> v2::ServerMessage {
    v2::ServerMessage::ReducerResult(v2::ReducerResult {
        request,
        timestamp: crate::Timestamp::from_micros_since_unix_epoch(5),
        outcome,
    })
}

fn applied(set: u32, rows: &[&str]) -> v2::ServerMessage {
    let tables = vec![v2::TableRows {
        table: "t".into(),
        rows: RowList::from_rows(rows),
    }];
    let rows = v2::QueryRows { tables };
    v2::ServerMessage::SubscribeApplied(v2::SubscribeApplied {
        request: set,
        set,
        rows,
    })
}

/// The outcome of a call, by its number.
fn outcome(event: Event) -> (u32, CallOutcome) {
    match event {
        Event::Reducer {
            request, outcome, ..
        }
        | Event::Procedure {
            request, outcome, ..
        } => (request, outcome),
        other => panic!("not an outcome: {other:?}"),
    }
}
