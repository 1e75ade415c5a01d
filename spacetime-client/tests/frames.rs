//! The message types against recorded sessions of real servers.

use bytes::Bytes;
use spacetime_client::Protocol;
use spacetime_client::wire::{
    ClientMessage, ServerMessage, decode_client_frame, decode_server_message,
};

struct Frame {
    from_server: bool,
    data: Bytes,
}

const SESSIONS: [(Protocol, &[u8]); 3] = [
    (
        Protocol::V1,
        include_bytes!("frames/server-1.2.0-v1.frames"),
    ),
    (
        Protocol::V2,
        include_bytes!("frames/server-2.8.3-v2.frames"),
    ),
    (
        Protocol::V3,
        include_bytes!("frames/server-2.8.3-v3.frames"),
    ),
];

fn frames(mut recording: &'static [u8]) -> Vec<Frame> {
    let mut frames = Vec::new();
    while let [direction, length @ ..] = recording {
        let (length, rest) = length.split_at(4);
        let length = u32::from_le_bytes(length.try_into().unwrap()) as usize;
        let (data, rest) = rest.split_at(length);
        frames.push(Frame {
            from_server: *direction == 1,
            data: Bytes::from_static(data),
        });
        recording = rest;
    }
    frames
}

#[test]
fn every_frame_has_the_same_bytes_again() {
    for (protocol, recording) in SESSIONS {
        let (mut from_server, mut from_client) = (0, 0);
        for frame in frames(recording) {
            let mut again = Vec::new();
            if frame.from_server {
                from_server += 1;
                again.push(0);
                let messages = decode_server_message(&frame.data, protocol).unwrap();
                messages
                    .iter()
                    .for_each(|message| message.write(&mut again));
            } else {
                from_client += 1;
                let messages = decode_client_frame(frame.data.clone(), protocol).unwrap();
                messages
                    .iter()
                    .for_each(|message| message.write(&mut again));
            }
            assert_eq!(again, frame.data, "{protocol}");
        }
        assert!(
            from_server >= 5 && from_client >= 3,
            "{protocol}: {from_server}, {from_client}"
        );
    }
}

#[test]
fn every_cut_frame_is_an_error() {
    for (protocol, recording) in SESSIONS {
        for frame in frames(recording) {
            // Where frames may have several messages, a cut between two of them is none.
            let whole = if frame.from_server {
                decode_server_message(&frame.data, protocol).unwrap().len()
            } else {
                decode_client_frame(frame.data.clone(), protocol)
                    .unwrap()
                    .len()
            };
            let mut shorter = 0;
            for end in 0..frame.data.len() {
                let cut = frame.data.slice(..end);
                let decoded = if frame.from_server {
                    decode_server_message(&cut, protocol).map(|messages| messages.len())
                } else {
                    decode_client_frame(cut, protocol).map(|messages| messages.len())
                };
                shorter += usize::from(decoded.is_ok());
            }
            assert_eq!(shorter, whole - 1, "{protocol}");
        }
    }
}

#[test]
fn bytes_after_a_message_are_an_error() {
    for (protocol, recording) in SESSIONS {
        for frame in frames(recording).iter().filter(|frame| frame.from_server) {
            let mut longer = frame.data.to_vec();
            longer.push(0xff);
            assert!(decode_server_message(&longer, protocol).is_err());
        }
    }
}

#[test]
fn recordings_have_every_kind_of_message_but_those_that_nobody_asked_for() {
    let mut kinds = std::collections::BTreeSet::new();
    for (protocol, recording) in SESSIONS {
        for frame in frames(recording) {
            let debug = |name: String| name.split('(').take(2).collect::<Vec<_>>().join(" ");
            if frame.from_server {
                for message in decode_server_message(&frame.data, protocol).unwrap() {
                    let name = match &message {
                        ServerMessage::V1(message) => format!("s1({message:?}"),
                        ServerMessage::V2(message) => format!("s2({message:?}"),
                    };
                    kinds.insert(debug(name));
                }
            } else {
                for message in decode_client_frame(frame.data, protocol).unwrap() {
                    let name = match &message {
                        ClientMessage::V1(message) => format!("c1({message:?}"),
                        ClientMessage::V2(message) => format!("c2({message:?}"),
                    };
                    kinds.insert(debug(name));
                }
            }
        }
    }
    let kinds: Vec<_> = kinds.iter().map(String::as_str).collect();
    assert_eq!(
        kinds,
        [
            "c1 CallReducer",
            "c1 OneOffQuery",
            "c1 SubscribeMulti",
            "c1 SubscribeSingle",
            "c1 Unsubscribe",
            "c1 UnsubscribeMulti",
            "c2 CallProcedure",
            "c2 CallReducer",
            "c2 OneOffQuery",
            "c2 Subscribe",
            "c2 Unsubscribe",
            "s1 IdentityToken",
            "s1 OneOffQueryResponse",
            "s1 SubscribeApplied",
            "s1 SubscribeMultiApplied",
            "s1 SubscriptionError",
            "s1 TransactionUpdate",
            "s1 UnsubscribeApplied",
            "s1 UnsubscribeMultiApplied",
            "s2 InitialConnection",
            "s2 OneOffQueryResult",
            "s2 ProcedureResult",
            "s2 ReducerResult",
            "s2 SubscribeApplied",
            "s2 SubscriptionError",
            "s2 TransactionUpdate",
            "s2 UnsubscribeApplied",
        ]
    );
}
