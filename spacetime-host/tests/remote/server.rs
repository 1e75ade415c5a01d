//! A server made of a script, on a real socket.

use spacetime_client::wire::{ClientMessage, ServerMessage, decode_client_frame, v1, v2};
use spacetime_client::{Bytes, Protocol, RowList};
use spacetime_host::abi::spacetimedb_lib::db::raw_def::v9::{
    Lifecycle, RawModuleDefV9, RawModuleDefV9Builder, TableAccess,
};
use spacetime_host::abi::spacetimedb_lib::ser::serde::SerializeWrapper;
use spacetime_host::abi::spacetimedb_lib::{
    AlgebraicType, ConnectionId, Identity, ProductType, TimeDuration, Timestamp,
};

use crate::guest::PATIENCE;
use futures_util::{SinkExt, StreamExt};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};
use tokio_tungstenite::{WebSocketStream, accept_hdr_async};

pub fn product<const N: usize>(columns: [(&'static str, AlgebraicType); N]) -> ProductType {
    ProductType::from(columns)
}

/// A module with tables `car` and `bang`, whose cars have wheels of this type.
pub fn module(wheels: AlgebraicType) -> RawModuleDefV9 {
    use AlgebraicType as T;
    let mut module = RawModuleDefV9Builder::new();
    let car = product([
        ("id", T::U32),
        ("plate", T::String),
        ("wheels", wheels.clone()),
    ]);
    module
        .build_table_with_new_type("car", car, true)
        .with_unique_constraint(0)
        .with_unique_constraint(1)
        .with_primary_key(0)
        .with_access(TableAccess::Public)
        .finish();
    module
        .build_table_with_new_type("bang", product([("loud", T::Bool)]), true)
        .with_access(TableAccess::Public)
        .finish();
    module.add_reducer("park", product([("id", T::U32), ("wheels", wheels)]), None);
    module.add_reducer("honk", product([]), None);
    module.add_reducer("begin", product([]), Some(Lifecycle::Init));
    module.add_procedure("count", product([]), T::U32);
    module.finish()
}

/// What says that `bang` holds events.
const EVENTS: &str = r#"{"sections":[{"Tables":[{"source_name":"bang","is_event":true}]}]}"#;

/// What a client does in time.
async fn soon<T>(what: impl Future<Output = T>) -> T {
    timeout(PATIENCE, what)
        .await
        .expect("the client did nothing")
}

pub struct Server {
    listener: TcpListener,
    pub module: RawModuleDefV9,
}

/// A connection, after its handshake.
pub struct Peer {
    socket: WebSocketStream<TcpStream>,
    protocol: Protocol,
    pub path: String,
    pub token: Option<String>,
}

impl Server {
    pub async fn start() -> Server {
        Server {
            listener: TcpListener::bind("127.0.0.1:0").await.unwrap(),
            module: module(AlgebraicType::U8),
        }
    }

    pub fn uri(&self) -> String {
        format!("ws://{}", self.listener.local_addr().unwrap())
    }

    pub async fn stream(&self) -> TcpStream {
        soon(self.listener.accept()).await.unwrap().0
    }

    /// Answers the next request as a plain web server; answers what was asked for.
    pub async fn answer(&self, status: &str, body: &str) -> String {
        let mut stream = self.stream().await;
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
        }
        let length = body.len();
        let answer = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n\r\n{body}");
        stream.write_all(answer.as_bytes()).await.unwrap();
        let request = String::from_utf8(request).unwrap();
        request.lines().next().unwrap_or_default().to_owned()
    }

    /// Answers the handshake.
    pub async fn accept(&self, protocol: Protocol) -> Peer {
        let (mut path, mut token) = (String::new(), None);
        #[expect(clippy::result_large_err, reason = "the type is that of the callback")]
        let callback = |request: &Request, mut response: Response| {
            path = request.uri().to_string();
            let headers = request.headers();
            token = headers
                .get("authorization")
                .map(|it| it.to_str().unwrap().to_owned());
            let name = protocol.name().parse().unwrap();
            response
                .headers_mut()
                .insert("sec-websocket-protocol", name);
            Ok(response)
        };
        let socket = accept_hdr_async(self.stream().await, callback)
            .await
            .unwrap();
        Peer {
            socket,
            protocol,
            path,
            token,
        }
    }

    /// Answers the handshake, says hello, and what the database has.
    pub async fn welcome(&self, protocol: Protocol) -> Peer {
        let mut peer = self.accept(protocol).await;
        peer.hello().await;
        let schema = serde_json::to_string(SerializeWrapper::from_ref(&self.module)).unwrap();
        let asked = self.answer("200 OK", &schema).await;
        assert_eq!(asked, "GET /v1/database/db/schema?version=9 HTTP/1.1");
        if protocol != Protocol::V1 {
            let asked = self.answer("200 OK", EVENTS).await;
            assert_eq!(asked, "GET /v1/database/db/schema?version=10 HTTP/1.1");
        }
        peer
    }
}

impl Peer {
    pub async fn hello(&mut self) {
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
        self.send_message(message).await;
    }

    async fn send_message(&mut self, message: ServerMessage) {
        let mut frame = vec![0];
        message.write(&mut frame);
        self.send_frame(frame).await;
    }

    pub async fn send_frame(&mut self, frame: Vec<u8>) {
        self.socket
            .send(Message::Binary(frame.into()))
            .await
            .unwrap();
    }

    pub async fn send(&mut self, message: v2::ServerMessage) {
        self.send_message(ServerMessage::V2(message)).await;
    }

    pub async fn send_v1(&mut self, message: v1::ServerMessage) {
        self.send_message(ServerMessage::V1(message)).await;
    }

    /// Until the client has heard all that was said.
    pub async fn heard(&mut self) {
        self.socket.send(Message::Ping(Bytes::new())).await.unwrap();
        let answer = soon(self.socket.next()).await;
        assert!(matches!(answer, Some(Ok(Message::Pong(_)))), "{answer:?}");
    }

    pub async fn receive(&mut self) -> ClientMessage {
        loop {
            match soon(self.socket.next()).await {
                Some(Ok(Message::Binary(data))) => {
                    let mut messages = decode_client_frame(data, self.protocol).unwrap();
                    assert_eq!(messages.len(), 1);
                    return messages.remove(0);
                }
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                other => panic!("not a frame: {other:?}"),
            }
        }
    }

    pub async fn receive_v2(&mut self) -> v2::ClientMessage {
        match self.receive().await {
            ClientMessage::V2(message) => message,
            other => panic!("not of v2: {other:?}"),
        }
    }

    /// The reducer call that comes next.
    pub async fn call(&mut self) -> v2::Call {
        match self.receive_v2().await {
            v2::ClientMessage::CallReducer(call) => call,
            other => panic!("not a call: {other:?}"),
        }
    }

    /// The subscription that comes next.
    pub async fn subscription(&mut self) -> v2::Subscribe {
        match self.receive_v2().await {
            v2::ClientMessage::Subscribe(subscribe) => subscribe,
            other => panic!("not a subscription: {other:?}"),
        }
    }

    /// Answers the subscription that comes next.
    pub async fn apply(&mut self, query: &str, rows: &[&str]) -> u32 {
        let subscribe = self.subscription().await;
        assert_eq!(*subscribe.queries, [Box::from(query)]);
        self.send(applied(subscribe.set, rows)).await;
        subscribe.set
    }

    /// Reads until the client is gone.
    pub async fn farewell(mut self) {
        while let Some(Ok(_)) = soon(self.socket.next()).await {}
    }
}

fn car(rows: &[&str]) -> v2::QueryRows {
    let tables = vec![v2::TableRows {
        table: "car".into(),
        rows: RowList::from_rows(rows),
    }];
    v2::QueryRows { tables }
}

pub fn applied(set: u32, rows: &[&str]) -> v2::ServerMessage {
    v2::ServerMessage::SubscribeApplied(v2::SubscribeApplied {
        request: set,
        set,
        rows: car(rows),
    })
}

pub fn removed(set: u32, rows: &[&str]) -> v2::ServerMessage {
    v2::ServerMessage::UnsubscribeApplied(v2::UnsubscribeApplied {
        request: set,
        set,
        rows: Some(car(rows)),
    })
}

pub fn set_failed(set: u32, error: &str) -> v2::ServerMessage {
    v2::ServerMessage::SubscriptionError(v2::SubscriptionError {
        request: None,
        set,
        error: error.into(),
    })
}

/// Changes of cars, as each of these sets sees them.
pub fn update(sets: &[u32], inserts: &[&str], deletes: &[&str]) -> v2::TransactionUpdate {
    let rows = v2::PersistentRows {
        inserts: RowList::from_rows(inserts),
        deletes: RowList::from_rows(deletes),
    };
    updates(sets, "car", v2::TableChange::Persistent(rows))
}

/// Bangs, as each of these sets sees them.
pub fn bangs(sets: &[u32], events: &[&str]) -> v2::ServerMessage {
    let events = RowList::from_rows(events);
    let change = v2::TableChange::Event(v2::EventRows { events });
    v2::ServerMessage::TransactionUpdate(updates(sets, "bang", change))
}

fn updates(sets: &[u32], table: &str, change: v2::TableChange) -> v2::TransactionUpdate {
    let set = |set: &u32| v2::SetUpdate {
        set: *set,
        tables: vec![v2::TableUpdate {
            table: table.into(),
            changes: vec![change.clone()],
        }],
    };
    v2::TransactionUpdate {
        sets: sets.iter().map(set).collect(),
    }
}

pub fn transaction(sets: &[u32], inserts: &[&str], deletes: &[&str]) -> v2::ServerMessage {
    v2::ServerMessage::TransactionUpdate(update(sets, inserts, deletes))
}

pub fn result(request: u32, outcome: v2::ReducerOutcome) -> v2::ServerMessage {
    v2::ServerMessage::ReducerResult(v2::ReducerResult {
        request,
        timestamp: Timestamp::from_micros_since_unix_epoch(5),
        outcome,
    })
}

pub fn committed(update: v2::TransactionUpdate) -> v2::ReducerOutcome {
    v2::ReducerOutcome::Ok(v2::ReducerOk {
        value: Bytes::new(),
        update,
    })
}

pub fn procedure_result(request: u32, value: &'static [u8]) -> v2::ServerMessage {
    v2::ServerMessage::ProcedureResult(v2::ProcedureResult {
        status: v2::ProcedureStatus::Returned(Bytes::from_static(value)),
        timestamp: Timestamp::from_micros_since_unix_epoch(6),
        took: TimeDuration::from_micros(1),
        request,
    })
}

pub fn query_result(request: u32, rows: Result<&[&str], &str>) -> v2::ServerMessage {
    v2::ServerMessage::OneOffQueryResult(v2::OneOffQueryResult {
        request,
        result: rows.map(car).map_err(Into::into),
    })
}
