//! Items as people read them.

use std::fmt::{self, Write};

use cfx_sim::World;

use super::item::{Answer, Call, Entry, Item, Returned, Slot};
use super::looks_like_text;
use crate::host::Host;
use crate::native::NativeCall;

/// Longer texts are cut.
const LONGEST: usize = 120;

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Instantiate => f.write_str("its instantiation"),
            Self::Start => f.write_str("`_start`"),
            Self::Tick => f.write_str("a tick"),
            Self::Event { name, source, .. } => {
                write!(f, "event `{}`", String::from_utf8_lossy(name))?;
                match source.is_empty() {
                    true => Ok(()),
                    false => write!(f, " from {}", String::from_utf8_lossy(source)),
                }
            }
            Self::Call { idx, .. } => write!(f, "a call of function reference {idx}"),
            Self::Duplicate(idx) => write!(f, "duplicating function reference {idx}"),
            Self::Remove(idx) => write!(f, "removing function reference {idx}"),
            Self::Export { name, .. } => write!(f, "a call of `{name}`"),
            Self::Spacetime { .. } => f.write_str("events of SpacetimeDB"),
        }
    }
}

/// A text in quotes, cut to a bearable length.
pub(super) fn quoted(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    match text.char_indices().nth(LONGEST) {
        None => format!("{text:?}"),
        Some((end, _)) => format!("{:?}... ({} bytes)", &text[..end], bytes.len()),
    }
}

/// MessagePack as JSON, or how many bytes it is.
fn packed(bytes: &[u8]) -> String {
    let json = crate::msgpack::to_json(bytes).map(|value| value.to_string());
    match json {
        Some(text) if text.len() <= 4 * LONGEST => text,
        _ => format!("{} bytes", bytes.len()),
    }
}

fn buffer(bytes: &[u8]) -> String {
    match crate::msgpack::to_json(bytes) {
        Some(value @ (serde_json::Value::Array(_) | serde_json::Value::Object(_))) => {
            let text = value.to_string();
            match text.len() <= 4 * LONGEST {
                true => text,
                false => format!("{} bytes", bytes.len()),
            }
        }
        _ if looks_like_text(bytes) => quoted(bytes),
        _ => format!("{} bytes", bytes.len()),
    }
}

/// A slot does not say what is in it: bits that make a large integer and a moderate float
/// are the float.
#[allow(
    clippy::cast_possible_truncation,
    reason = "a number is the low part of its slot"
)]
fn number(bits: u64) -> String {
    let float = f32::from_bits(bits as u32);
    let low = bits >> 32 == 0;
    match low {
        true if bits > 0xFF_FFFF && (1e-4..1e7).contains(&float.abs()) => format!("{float:?}"),
        true => (bits as u32).cast_signed().to_string(),
        false => bits.cast_signed().to_string(),
    }
}

/// A native's name, or its hash.
fn name(hash: u64, host: Option<&Host>) -> String {
    let known = || World::native_name(hash).or_else(|| crate::natives::name(hash));
    match (host, known()) {
        (_, Some(name)) => name.to_owned(),
        (Some(host), None) => host.native_name(hash),
        (None, None) => format!("{hash:#X}"),
    }
}

/// What follows a call up to its return, that included, without what runs inside.
pub(super) fn own_items(items: &[Item], call: usize) -> Vec<&Item> {
    let mut own = Vec::new();
    let mut depth = 0_i32;
    for item in items.iter().skip(call + 1) {
        let begins = matches!(item, Item::Enter { .. } | Item::Call(_));
        let ends = matches!(item, Item::Exit(_) | Item::Return(_));
        if depth == 0 && !begins {
            own.push(item);
        }
        depth += i32::from(begins) - i32::from(ends);
        if depth < 0 {
            break;
        }
    }
    own
}

/// The call of `items[call]`, with what is known of its arguments, and its result.
pub(super) fn call(items: &[Item], call: usize, host: Option<&Host>) -> String {
    let Some(Item::Call(called)) = items.get(call) else {
        return String::new();
    };
    let own = own_items(items, call);
    let mut text = match called {
        Call::Native { hash, slots, .. } => {
            let mut text = name(*hash, host) + "(";
            for (index, slot) in slots.iter().enumerate() {
                if index > 0 {
                    text.push_str(", ");
                }
                let access = own.iter().find(|item| slot_of(item) == Some(index));
                text.push_str(&match (slot, access) {
                    (Slot::Value(bits), _) => number(*bits),
                    (Slot::NullPointer, _) => "null".to_owned(),
                    (_, Some(Item::Text { bytes, .. })) => quoted(bytes),
                    (_, Some(Item::Read { bytes, .. })) => buffer(bytes),
                    (_, Some(_)) => "out".to_owned(),
                    (_, None) => "pointer".to_owned(),
                });
            }
            text + ")"
        }
        other => other_call(other),
    };
    let result = own.iter().find_map(|item| match item {
        Item::Return(returned) => Some(returned),
        _ => None,
    });
    if let Some(result) = result.and_then(returned) {
        let _ = write!(text, " -> {result}");
    }
    text
}

fn slot_of(item: &Item) -> Option<usize> {
    match item {
        Item::Text { slot, .. } | Item::Read { slot, .. } | Item::Wrote { slot, .. } => {
            Some((*slot).into())
        }
        _ => None,
    }
}

/// A call that is none of a native.
pub(super) fn other_call(call: &Call) -> String {
    match call {
        Call::Native { hash, .. } => name(*hash, None),
        Call::Log(text) => format!("log {}", quoted(text.as_bytes())),
        Call::Reference { name, args } => format!(
            "call of the function {} with {}",
            String::from_utf8_lossy(name),
            packed(args)
        ),
        Call::Name(idx) => format!("name of function reference {idx}"),
        Call::Spacetime {
            function,
            numbers,
            pieces,
        } => {
            let mut args: Vec<String> = numbers.iter().map(i64::to_string).collect();
            args.extend(pieces.iter().map(|piece| match looks_like_text(piece) {
                true => quoted(piece),
                false => format!("{} bytes", piece.len()),
            }));
            format!(
                "SpacetimeDB {}({})",
                spacetime_function(*function),
                args.join(", ")
            )
        }
    }
}

fn spacetime_function(function: u8) -> String {
    // As in the module's table; a host without SpacetimeDB reads such recordings, too.
    const NAMES: [&str; 12] = [
        "open",
        "close",
        "state",
        "declare",
        "subscribe",
        "unsubscribe",
        "call_reducer",
        "call_reducer_json",
        "call_procedure",
        "query",
        "room",
        "last_error",
    ];
    match NAMES.get(usize::from(function)) {
        Some(name) => (*name).to_owned(),
        None => format!("function {function}"),
    }
}

/// A call of a native that a script has just made. Pointers are read as `like`, the items of
/// another call of the same native, were.
pub(super) fn found(native: &NativeCall<'_>, like: Option<(&[Item], usize)>) -> String {
    let mut text = name(native.hash(), Some(native.host())) + "(";
    for index in 0..native.slot_count() {
        if index > 0 {
            text.push_str(", ");
        }
        let access = like.and_then(|(items, call)| {
            let own = own_items(items, call);
            own.into_iter().find(|item| slot_of(item) == Some(index))
        });
        let as_text = || native.c_string(index).ok().flatten();
        text.push_str(&match (native.is_pointer(index), native.slot(index)) {
            (false, bits) => number(bits),
            (true, 0) => "null".to_owned(),
            (true, _) => match access {
                Some(Item::Text { .. }) => {
                    as_text().map_or_else(|| "pointer".to_owned(), |text| quoted(&text))
                }
                Some(Item::Read { bytes, .. }) => native
                    .bytes(index, bytes.len() as u64)
                    .map_or_else(|_| "pointer".to_owned(), |bytes| buffer(&bytes)),
                Some(_) => "out".to_owned(),
                None => as_text()
                    .filter(|text| looks_like_text(text))
                    .map_or_else(|| "pointer".to_owned(), |text| quoted(&text)),
            },
        });
    }
    text + ")"
}

/// What a call got; `None` for nothing.
fn returned(returned: &Returned) -> Option<String> {
    Some(match returned {
        Returned::Nothing => return None,
        Returned::Number(bits) => number(*bits),
        Returned::Vector(components) => {
            let [x, y, z] = components.map(f32::from_bits);
            format!("({x:?}, {y:?}, {z:?})")
        }
        Returned::Text(bytes) => quoted(bytes),
        Returned::Object(bytes) => buffer(bytes),
        Returned::Null => "null".to_owned(),
        Returned::Refused(reason) => format!("wrong arguments: {reason}"),
        Returned::Failed(reason) => format!("error: {reason}"),
        Returned::Code(code) => code.to_string(),
        Returned::Lost => "lost: the recording program has unwound".to_owned(),
    })
}

/// What a script's function answers.
pub(super) fn answer(answer: &Answer) -> String {
    match answer {
        Answer::Number(number) => format!("the answer {number}"),
        Answer::Bytes(bytes) => format!("the answer {}", packed(bytes)),
        Answer::Null => "no answer".to_owned(),
    }
}
