//! The task of one client: connects, talks, waits, and connects again.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use tokio::sync::Notify;
use tokio::time::{Instant, sleep, sleep_until, timeout};
use tokio_tungstenite::tungstenite::error::{ProtocolError, SubProtocolError};
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::http::{HeaderValue, Request, Response, StatusCode};
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Error as SocketError, Message};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use crate::backoff::{Backoff, Patience};
use crate::config::Protocol;
use crate::event::{ConnectErrorKind, DisconnectReason, Event};
use crate::session::{Command, Hello, Session};
use crate::shared::Shared;
use crate::transport::{Connector, Heard, HeardStream};
use crate::wire::decode_server_frame;

type Socket = WebSocketStream<HeardStream>;

/// How long the server has to answer a goodbye.
const GOODBYE: Duration = Duration::from_secs(1);

/// How much is put into one frame of protocol v3, in bytes, before another one is begun.
const BATCH_BYTES: usize = 64 << 10;

/// How many messages are read before something else may happen.
const READ_IN_A_ROW: usize = 32;

pub(crate) async fn run(shared: Arc<Shared>, connector: Arc<dyn Connector>) {
    let mut backoff = Backoff::new(shared.config.retry.clone());
    loop {
        shared.connecting();
        let limit = shared.config.timeouts.connect;
        let attempt = tokio::select! {
            biased;
            () = shared.closed() => return,
            attempt = timeout(limit, connect(&shared, &*connector)) => attempt,
        };
        let attempt = attempt.unwrap_or_else(|_| {
            Err((
                ConnectErrorKind::TimedOut,
                format!("no hello within {limit:?}"),
            ))
        });
        let (wait, lagged) = match attempt {
            Err((kind, message)) => {
                let wait = backoff.failed(patience(kind));
                shared.connect_failed(kind, message, wait);
                (wait, false)
            }
            Ok(connection) => {
                let since = Instant::now();
                let Some(reason) = talk(&shared, connection).await else {
                    return;
                };
                let lagged = reason == DisconnectReason::Lagged;
                let wait = backoff.lost(since.elapsed());
                shared.disconnected(reason, wait);
                (wait, lagged)
            }
        };
        let Some(wait) = wait else { return };
        tokio::select! {
            biased;
            () = shared.closed() => return,
            () = sleep(wait) => {}
        }
        // What made the queue too long would do so again. So may connections that come and go
        // while nobody polls.
        if (lagged || !shared.has_room()) && !shared.drained().await {
            return;
        }
    }
}

fn patience(kind: ConnectErrorKind) -> Patience {
    match kind {
        ConnectErrorKind::Unauthorized | ConnectErrorKind::NoProtocol => Patience::Never,
        ConnectErrorKind::NoDatabase | ConnectErrorKind::Refused => Patience::Later,
        ConnectErrorKind::Http(408 | 429 | 500..) => Patience::Soon,
        ConnectErrorKind::Http(_) => Patience::Never,
        _ => Patience::Soon,
    }
}

struct Connection {
    socket: Socket,
    hello: Hello,
    protocol: Protocol,
    #[cfg(feature = "json")]
    schema: Option<Arc<crate::Schema>>,
}

async fn connect(
    shared: &Shared,
    connector: &dyn Connector,
) -> Result<Connection, (ConnectErrorKind, String)> {
    let stream = HeardStream::new(connector.connect(&shared.endpoint).await?);
    let limits = &shared.config.limits;
    let config = WebSocketConfig::default()
        .max_message_size(Some(limits.message_bytes))
        .max_frame_size(Some(limits.message_bytes));
    let (mut socket, response) = client_async_with_config(request(shared)?, stream, Some(config))
        .await
        .map_err(handshake_error)?;
    let protocol = response
        .headers()
        .get("sec-websocket-protocol")
        .and_then(|name| name.to_str().ok())
        .and_then(Protocol::from_name)
        .ok_or_else(no_protocol)?;
    let hello = loop {
        let data = match socket.next().await {
            Some(Ok(Message::Binary(data))) => data,
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => continue,
            Some(Ok(Message::Close(Some(frame)))) => {
                let reason = format!(
                    "the server closed the connection before its hello (code {}): {}",
                    u16::from(frame.code),
                    frame.reason
                );
                return Err((ConnectErrorKind::Refused, reason));
            }
            Some(Ok(Message::Close(None)) | Err(_)) | None => {
                return Err((ConnectErrorKind::Refused, REFUSED.into()));
            }
            Some(Ok(Message::Text(_) | Message::Frame(_))) => {
                return Err((ConnectErrorKind::Protocol, "the hello is a text".into()));
            }
        };
        let messages = decode_server_frame(data, protocol, limits.decompressed_bytes)
            .map_err(|error| (ConnectErrorKind::Protocol, format!("bad hello: {error}")))?;
        let hello = <[_; 1]>::try_from(messages)
            .ok()
            .and_then(|[message]| Hello::new(message));
        break hello.ok_or((
            ConnectErrorKind::Protocol,
            "the first message is not the hello".into(),
        ))?;
    };
    #[cfg(feature = "json")]
    let schema = if shared.config.schema {
        let schema = fetch_schema(shared, connector, &hello, protocol).await;
        let schema = schema.map(Arc::new);
        shared.set_schema(schema.clone());
        match schema {
            Err(error) if shared.config.schema_required => {
                let message = format!("the schema of the database could not be fetched: {error}");
                return Err((ConnectErrorKind::Schema, message));
            }
            schema => schema.ok(),
        }
    } else {
        None
    };
    Ok(Connection {
        socket,
        hello,
        protocol,
        #[cfg(feature = "json")]
        schema,
    })
}

const REFUSED: &str = "the server ended the connection before its hello: the module's \
    `client_connected` reducer probably refused this client";

fn no_protocol() -> (ConnectErrorKind, String) {
    (
        ConnectErrorKind::NoProtocol,
        "the server speaks none of the offered protocols".into(),
    )
}

fn request(shared: &Shared) -> Result<Request<()>, (ConnectErrorKind, String)> {
    let (config, endpoint) = (&shared.config, &shared.endpoint);
    let offer: Vec<_> = config
        .protocols
        .iter()
        .map(|protocol| protocol.name())
        .collect();
    let mut request = Request::builder()
        .uri(format!(
            "ws://{}{}",
            endpoint.authority,
            endpoint.socket_path(config)
        ))
        .header("Host", &endpoint.authority)
        .header("Connection", "Upgrade")
        .header("Upgrade", "websocket")
        .header("Sec-WebSocket-Version", "13")
        .header("Sec-WebSocket-Key", generate_key())
        .header("Sec-WebSocket-Protocol", offer.join(", "));
    if let Some(token) = shared.token() {
        let bad = |_| {
            (
                ConnectErrorKind::Protocol,
                "the token cannot be sent".to_owned(),
            )
        };
        let mut value = HeaderValue::try_from(format!("Bearer {}", token.as_str())).map_err(bad)?;
        value.set_sensitive(true);
        request = request.header("Authorization", value);
    }
    request
        .body(())
        .map_err(|error| (ConnectErrorKind::Protocol, error.to_string()))
}

fn handshake_error(error: SocketError) -> (ConnectErrorKind, String) {
    match error {
        SocketError::Http(response) => http_error(&response),
        SocketError::Protocol(ProtocolError::SecWebSocketSubProtocolError(
            SubProtocolError::NoSubProtocol | SubProtocolError::InvalidSubProtocol,
        )) => no_protocol(),
        SocketError::Io(error) => (ConnectErrorKind::Unreachable, error.to_string()),
        error @ (SocketError::ConnectionClosed
        | SocketError::AlreadyClosed
        | SocketError::Protocol(ProtocolError::HandshakeIncomplete)) => {
            (ConnectErrorKind::Unreachable, error.to_string())
        }
        error => (ConnectErrorKind::Protocol, error.to_string()),
    }
}

fn http_error(response: &Response<Option<Vec<u8>>>) -> (ConnectErrorKind, String) {
    let kind = match response.status() {
        StatusCode::UNAUTHORIZED => ConnectErrorKind::Unauthorized,
        StatusCode::NOT_FOUND => ConnectErrorKind::NoDatabase,
        StatusCode::BAD_REQUEST => ConnectErrorKind::NoProtocol,
        status => ConnectErrorKind::Http(status.as_u16()),
    };
    let body = response.body().as_deref().unwrap_or_default();
    let body: String = String::from_utf8_lossy(body).chars().take(200).collect();
    let message = format!("the server answered {} {}", response.status(), body.trim());
    (kind, message.trim_end().to_owned())
}

#[cfg(feature = "json")]
async fn fetch_schema(
    shared: &Shared,
    connector: &dyn Connector,
    hello: &Hello,
    protocol: Protocol,
) -> Result<crate::Schema, String> {
    let endpoint = &shared.endpoint;
    let get = async |version: u8| {
        let mut stream = connector
            .connect(endpoint)
            .await
            .map_err(|(_, message)| message)?;
        let path = format!("{}/schema?version={version}", endpoint.path);
        let (token, limit) = (hello.token.as_str(), shared.config.limits.schema_bytes);
        crate::http::get(&mut stream, &endpoint.authority, &path, Some(token), limit).await
    };
    // The hello is here: there is no sense in waiting for the rest as long as for the hello.
    let patience = shared.config.timeouts.connect;
    let json = timeout(patience / 2, get(9))
        .await
        .unwrap_or_else(|_| Err("the server took too long to send it".into()))?;
    let mut schema = crate::Schema::from_json(&json).map_err(|error| error.to_string())?;
    // Servers that speak v1 alone have no events, and rows of events say it themselves.
    if protocol != Protocol::V1
        && let Ok(Ok(newer)) = timeout(patience / 4, get(10)).await
    {
        let _ = schema.read_events(&newer);
    }
    Ok(schema)
}

/// Talks until the connection ends, and says why; `None` when the client was closed.
async fn talk(shared: &Shared, connection: Connection) -> Option<DisconnectReason> {
    let Connection {
        socket,
        hello,
        protocol,
        #[cfg(feature = "json")]
        schema,
    } = connection;
    let heard = socket.get_ref().heard();
    let (mut sink, stream) = socket.split();
    let resync = shared.connected(
        &hello,
        protocol,
        #[cfg(feature = "json")]
        schema,
    );
    let Some(resync) = resync else {
        goodbye(&mut sink).await;
        return None;
    };
    let limit = shared.config.limits.decompressed_bytes;
    let talk = Talk {
        shared,
        protocol,
        session: Mutex::new(Session::new(protocol, hello.connection_id, resync, limit)),
        heard,
        ping: Notify::new(),
    };
    let reason = tokio::select! {
        biased;
        () = shared.closed() => None,
        reason = talk.read(stream) => Some(reason),
        reason = talk.write(&mut sink) => Some(reason),
        reason = talk.listen_for_silence() => Some(reason),
        () = talk.expire_calls() => None,
    };
    let answers = match &reason {
        None => true,
        Some(reason) => matches!(
            reason,
            DisconnectReason::Closed { .. }
                | DisconnectReason::Lagged
                | DisconnectReason::Subscriptions(_)
        ),
    };
    if answers {
        goodbye(&mut sink).await;
    }
    reason
}

async fn goodbye(sink: &mut SplitSink<Socket, Message>) {
    // The server may be gone, or not read.
    let _ = timeout(GOODBYE, sink.close()).await;
}

struct Talk<'a> {
    shared: &'a Shared,
    protocol: Protocol,
    session: Mutex<Session>,
    heard: Heard,
    ping: Notify,
}

impl Talk<'_> {
    fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn read(&self, mut stream: SplitStream<Socket>) -> DisconnectReason {
        let mut events = Vec::new();
        let mut read_in_a_row = 0;
        loop {
            // A server that always has more to say must not keep the calls from being sent.
            read_in_a_row = (read_in_a_row + 1) % READ_IN_A_ROW;
            if read_in_a_row == 0 {
                tokio::task::yield_now().await;
            }
            let data = match stream.next().await {
                Some(Ok(Message::Binary(data))) => data,
                Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_))) => continue,
                Some(Ok(Message::Text(_))) => {
                    return DisconnectReason::Protocol("a text message".into());
                }
                Some(Ok(Message::Close(frame))) => {
                    let (code, reason) = match frame {
                        Some(frame) => (Some(u16::from(frame.code)), frame.reason.to_string()),
                        None => (None, String::new()),
                    };
                    return DisconnectReason::Closed { code, reason };
                }
                Some(Err(SocketError::Capacity(error))) => {
                    return DisconnectReason::Protocol(error.to_string());
                }
                Some(Err(error)) => return DisconnectReason::Broken(error.to_string()),
                None => return DisconnectReason::Broken("the stream ended".into()),
            };
            let received = self.receive(data, &mut events);
            let room = self.shared.push(&mut events);
            if let Err(reason) = received {
                return reason;
            }
            if !room {
                return DisconnectReason::Lagged;
            }
        }
    }

    fn receive(&self, data: Bytes, events: &mut Vec<Event>) -> Result<(), DisconnectReason> {
        let limit = self.shared.config.limits.decompressed_bytes;
        let messages = decode_server_frame(data, self.protocol, limit)?;
        let mut session = self.session();
        messages
            .into_iter()
            .try_for_each(|message| session.receive(message, events))
    }

    async fn write(&self, sink: &mut SplitSink<Socket, Message>) -> DisconnectReason {
        loop {
            let sent = tokio::select! {
                biased;
                () = self.ping.notified() => sink.send(Message::Ping(Bytes::new())).await,
                command = self.shared.next_command() => self.send(sink, command).await,
            };
            if let Err(error) = sent {
                return DisconnectReason::Broken(error.to_string());
            }
        }
    }

    /// Sends the command, and what else waits.
    async fn send(
        &self,
        sink: &mut SplitSink<Socket, Message>,
        first: Command,
    ) -> Result<(), SocketError> {
        let mut next = Some(first);
        while let Some(command) = next {
            let mut frame = Vec::new();
            self.session().encode(command, &mut frame);
            next = self.shared.take_command();
            if self.protocol == Protocol::V3 {
                while frame.len() < BATCH_BYTES
                    && let Some(command) = next.take()
                {
                    self.session().encode(command, &mut frame);
                    next = self.shared.take_command();
                }
            }
            if !frame.is_empty() {
                sink.feed(Message::Binary(frame.into())).await?;
            }
        }
        sink.flush().await
    }

    async fn listen_for_silence(&self) -> DisconnectReason {
        let timeouts = &self.shared.config.timeouts;
        let mut asked = None;
        loop {
            let heard = self.heard.last();
            let now = Instant::now();
            if now >= heard + timeouts.silence {
                return DisconnectReason::Silent;
            }
            if now >= heard + timeouts.ping && asked != Some(heard) {
                asked = Some(heard);
                self.ping.notify_one();
            }
            let ping = heard + timeouts.ping;
            let silence = heard + timeouts.silence;
            sleep_until(if now < ping {
                ping.min(silence)
            } else {
                silence
            })
            .await;
        }
    }

    async fn expire_calls(&self) {
        loop {
            let expired = self.shared.expire(Instant::now());
            for request in expired.sent {
                self.session().expire(request);
            }
            match expired.next {
                Some(deadline) => sleep_until(deadline).await,
                None => self.shared.deadline.notified().await,
            }
        }
    }
}
