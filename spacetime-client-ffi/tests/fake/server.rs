//! A server made of a script, on a real socket: protocol v2, with one table and two reducers.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use spacetime_client::wire::{ClientMessage, ServerMessage, decode_client_frame, v2};
use spacetime_client::{Bytes, ConnectionId, Identity, Protocol, RowList, Timestamp};
use spacetimedb_lib::db::raw_def::v9::{RawModuleDefV9Builder, TableAccess};
use spacetimedb_lib::ser::serde::SerializeWrapper;
use spacetimedb_lib::{AlgebraicType as T, ProductType};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};
use tokio_tungstenite::{WebSocketStream, accept_hdr_async};

/// What takes longer does not happen.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The schema: `car` with the primary key `id`, the private `secret`, and the reducer
/// `park(id, wheels)`.
fn schema() -> String {
    let columns = || ProductType::from([("id", T::U8), ("wheels", T::U8)]);
    let mut module = RawModuleDefV9Builder::new();
    module
        .build_table_with_new_type("car", columns(), true)
        .with_unique_constraint(0)
        .with_primary_key(0)
        .with_access(TableAccess::Public)
        .finish();
    module
        .build_table_with_new_type("secret", ProductType::from([("text", T::String)]), true)
        .with_access(TableAccess::Private)
        .finish();
    module.add_reducer("park", columns(), None);
    module.add_procedure("count", ProductType::from([("of", T::U8)]), T::U32);
    serde_json::to_string(SerializeWrapper::from_ref(&module.finish())).unwrap()
}

async fn soon<W>(what: impl Future<Output = W>) -> W {
    timeout(PATIENCE, what)
        .await
        .expect("the client did nothing")
}

pub struct Server {
    listener: TcpListener,
}

/// A connection that stands.
pub struct Peer {
    socket: WebSocketStream<TcpStream>,
    pub path: String,
    pub token: Option<String>,
}

impl Server {
    pub async fn start() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        Server { listener }
    }

    pub fn uri(&self) -> String {
        format!("ws://{}", self.listener.local_addr().unwrap())
    }

    async fn stream(&self) -> TcpStream {
        soon(self.listener.accept()).await.unwrap().0
    }

    /// Answers the next request as a plain web server.
    pub async fn answer(&self, status: &str, body: &str) {
        let mut stream = self.stream().await;
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            assert_ne!(soon(stream.read_buf(&mut request)).await.unwrap(), 0);
        }
        let length = body.len();
        let answer = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n\r\n{body}");
        stream.write_all(answer.as_bytes()).await.unwrap();
    }

    /// Answers the handshake, says hello, and what the database has.
    pub async fn welcome(&self) -> Peer {
        let (mut path, mut token) = (String::new(), None);
        #[expect(clippy::result_large_err, reason = "the type is that of the callback")]
        let callback = |request: &Request, mut response: Response| {
            path = request.uri().path().to_owned();
            let header = request.headers().get("authorization");
            token = header.map(|value| value.to_str().unwrap().to_owned());
            let name = Protocol::V2.name().parse().unwrap();
            response
                .headers_mut()
                .insert("sec-websocket-protocol", name);
            Ok(response)
        };
        let socket = soon(accept_hdr_async(self.stream().await, callback))
            .await
            .unwrap();
        let mut peer = Peer {
            socket,
            path,
            token,
        };
        peer.send(v2::ServerMessage::InitialConnection(
            v2::InitialConnection {
                identity: Identity::from_byte_array([1; 32]),
                connection_id: ConnectionId::from_u128(7),
                token: "fresh".into(),
            },
        ))
        .await;
        self.answer("200 OK", &schema()).await;
        self.answer("404 Not Found", "").await;
        peer
    }
}

impl Peer {
    pub async fn send(&mut self, message: v2::ServerMessage) {
        let mut frame = vec![0];
        ServerMessage::V2(message).write(&mut frame);
        let message = Message::Binary(frame.into());
        self.socket.send(message).await.unwrap();
    }

    async fn receive(&mut self) -> v2::ClientMessage {
        loop {
            match soon(self.socket.next()).await {
                Some(Ok(Message::Binary(data))) => {
                    let mut messages = decode_client_frame(data, Protocol::V2).unwrap();
                    assert_eq!(messages.len(), 1);
                    match messages.remove(0) {
                        ClientMessage::V2(message) => return message,
                        other => panic!("not of v2: {other:?}"),
                    }
                }
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                other => panic!("not a frame: {other:?}"),
            }
        }
    }

    /// The call that comes next.
    pub async fn call(&mut self) -> v2::Call {
        match self.receive().await {
            v2::ClientMessage::CallReducer(call) | v2::ClientMessage::CallProcedure(call) => call,
            other => panic!("not a call: {other:?}"),
        }
    }

    /// Answers the query that comes next with cars.
    pub async fn query(&mut self, sql: &str, rows: &[[u8; 2]]) {
        match self.receive().await {
            v2::ClientMessage::OneOffQuery(query) => {
                assert_eq!(&*query.query, sql);
                self.send(v2::ServerMessage::OneOffQueryResult(
                    v2::OneOffQueryResult {
                        request: query.request,
                        result: Ok(cars(rows)),
                    },
                ))
                .await;
            }
            other => panic!("not a query: {other:?}"),
        }
    }

    /// Answers the subscription that comes next with cars.
    pub async fn apply(&mut self, queries: &[&str], rows: &[[u8; 2]]) -> u32 {
        match self.receive().await {
            v2::ClientMessage::Subscribe(subscribe) => {
                let texts: Vec<_> = subscribe.queries.iter().map(|query| &**query).collect();
                assert_eq!(texts, queries);
                self.send(v2::ServerMessage::SubscribeApplied(v2::SubscribeApplied {
                    request: subscribe.request,
                    set: subscribe.set,
                    rows: cars(rows),
                }))
                .await;
                subscribe.set
            }
            other => panic!("not a subscription: {other:?}"),
        }
    }

    /// Refuses the subscription that comes next.
    pub async fn refuse(&mut self, error: &str) {
        match self.receive().await {
            v2::ClientMessage::Subscribe(subscribe) => {
                self.send(v2::ServerMessage::SubscriptionError(
                    v2::SubscriptionError {
                        request: Some(subscribe.request),
                        set: subscribe.set,
                        error: error.into(),
                    },
                ))
                .await;
            }
            other => panic!("not a subscription: {other:?}"),
        }
    }

    /// Answers the unsubscription that comes next.
    pub async fn unsubscribe(&mut self, rows: &[[u8; 2]]) {
        match self.receive().await {
            v2::ClientMessage::Unsubscribe(unsubscribe) => {
                self.send(v2::ServerMessage::UnsubscribeApplied(
                    v2::UnsubscribeApplied {
                        request: unsubscribe.request,
                        set: unsubscribe.set,
                        rows: Some(cars(rows)),
                    },
                ))
                .await;
            }
            other => panic!("not an unsubscription: {other:?}"),
        }
    }

    pub async fn result(&mut self, request: u32, outcome: v2::ReducerOutcome) {
        self.send(v2::ServerMessage::ReducerResult(v2::ReducerResult {
            request,
            timestamp: Timestamp::from_micros_since_unix_epoch(5),
            outcome,
        }))
        .await;
    }

    /// Reads until the client is gone.
    pub async fn farewell(mut self) {
        while let Some(Ok(_)) = soon(self.socket.next()).await {}
    }
}

fn cars(rows: &[[u8; 2]]) -> v2::QueryRows {
    let rows = RowList::from_rows(rows);
    let tables = vec![v2::TableRows {
        table: "car".into(),
        rows,
    }];
    v2::QueryRows { tables }
}

/// Changes of cars, as one subscription sees them.
pub fn update(set: u32, inserts: &[[u8; 2]], deletes: &[[u8; 2]]) -> v2::TransactionUpdate {
    let change = v2::TableChange::Persistent(v2::PersistentRows {
        inserts: RowList::from_rows(inserts),
        deletes: RowList::from_rows(deletes),
    });
    let tables = vec![v2::TableUpdate {
        table: "car".into(),
        changes: vec![change],
    }];
    let sets = vec![v2::SetUpdate { set, tables }];
    v2::TransactionUpdate { sets }
}

pub fn committed(update: v2::TransactionUpdate) -> v2::ReducerOutcome {
    let value = Bytes::new();
    v2::ReducerOutcome::Ok(v2::ReducerOk { value, update })
}
