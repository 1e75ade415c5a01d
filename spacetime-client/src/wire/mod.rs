//! The messages, as bytes.
//!
//! Public for tests and fuzzers; not part of the promised interface.

pub mod codec;
pub mod compression;
pub mod rows;
pub mod v1;
pub mod v2;

use bytes::Bytes;

use crate::config::Protocol;
use codec::{DecodeError, Reader, Wire};

/// A message of a server.
#[derive(Clone, Debug, PartialEq)]
pub enum ServerMessage {
    /// Of protocol v1.
    V1(v1::ServerMessage),
    /// Of protocols v2 and v3.
    V2(v2::ServerMessage),
}

impl ServerMessage {
    /// The message as bytes, without the frame's compression tag.
    pub fn write(&self, out: &mut Vec<u8>) {
        match self {
            ServerMessage::V1(message) => message.write(out),
            ServerMessage::V2(message) => message.write(out),
        }
    }
}

/// A message of a client.
#[derive(Clone, Debug, PartialEq)]
pub enum ClientMessage {
    /// Of protocol v1.
    V1(v1::ClientMessage),
    /// Of protocols v2 and v3.
    V2(v2::ClientMessage),
}

impl ClientMessage {
    /// The message as bytes.
    pub fn write(&self, out: &mut Vec<u8>) {
        match self {
            ClientMessage::V1(message) => message.write(out),
            ClientMessage::V2(message) => message.write(out),
        }
    }
}

/// All messages of a server's frame, with 256 MiB as the limit when it is compressed.
///
/// # Errors
///
/// Says what is wrong with the bytes; any bytes may be passed.
pub fn decode_server_message(
    frame: &[u8],
    protocol: Protocol,
) -> Result<Vec<ServerMessage>, DecodeError> {
    decode_server_frame(Bytes::copy_from_slice(frame), protocol, 256 << 20)
}

/// All messages of a server's frame, whose buffer they share.
///
/// # Errors
///
/// As [`decode_server_message`].
pub fn decode_server_frame(
    mut frame: Bytes,
    protocol: Protocol,
    limit: usize,
) -> Result<Vec<ServerMessage>, DecodeError> {
    if frame.is_empty() {
        return Err(DecodeError::Empty);
    }
    let tag = frame.split_to(1)[0];
    let data = match tag {
        0 => frame,
        1 => compression::brotli(&frame, limit)?,
        2 => compression::gzip(&frame, limit)?,
        tag => {
            return Err(DecodeError::UnknownTag {
                what: "compression",
                tag,
                offset: 0,
            });
        }
    };
    let mut reader = Reader::new(data);
    let mut messages = Vec::new();
    loop {
        messages.push(match protocol {
            Protocol::V1 => ServerMessage::V1(Wire::read(&mut reader, "ServerMessage")?),
            Protocol::V2 | Protocol::V3 => {
                ServerMessage::V2(Wire::read(&mut reader, "ServerMessage")?)
            }
        });
        if protocol != Protocol::V3 || reader.left() == 0 {
            break;
        }
    }
    reader.finish()?;
    Ok(messages)
}

/// All messages of a client's frame.
///
/// # Errors
///
/// Says what is wrong with the bytes.
pub fn decode_client_frame(
    frame: Bytes,
    protocol: Protocol,
) -> Result<Vec<ClientMessage>, DecodeError> {
    let mut reader = Reader::new(frame);
    let mut messages = Vec::new();
    loop {
        messages.push(match protocol {
            Protocol::V1 => ClientMessage::V1(Wire::read(&mut reader, "ClientMessage")?),
            Protocol::V2 | Protocol::V3 => {
                ClientMessage::V2(Wire::read(&mut reader, "ClientMessage")?)
            }
        });
        if protocol != Protocol::V3 || reader.left() == 0 {
            break;
        }
    }
    reader.finish()?;
    Ok(messages)
}
