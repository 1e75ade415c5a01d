//! What is done: the natives, the payloads, and the rows of the table.

use host_shim::joaat;

pub(crate) const NOTHING: u64 = 0x1000;
pub(crate) const SCALARS: u64 = 0x1001;
pub(crate) const TEXT: u64 = 0x1002;
pub(crate) const STRING_OF: u64 = 0x1003;
pub(crate) const VECTOR_OF: u64 = 0x1004;
pub(crate) const OUT: u64 = 0x1005;
pub(crate) const LONG_STRING: u64 = 0x1006;
pub(crate) const LIST: u64 = 0x1007;

/// What `STRING_OF` answers.
pub(crate) const STRING: &str = "sixteen letters.";
/// The length of what `LONG_STRING` answers.
pub(crate) const LONG_STRING_LEN: usize = 4096;
/// What `LIST` answers: `[1, 2, .. 8]`.
pub(crate) const LIST_PACKED: [u8; 9] = [0x98, 1, 2, 3, 4, 5, 6, 7, 8];

/// The name of a function of the host, and of one of the other script.
pub(crate) const HOST_FUNCTION: &[u8] = b"host:1";
pub(crate) const OTHER_SCRIPT: &[u8] = b"bench:1:1";

/// The natives of the platform that the scripts use.
#[derive(Clone, Copy)]
pub(crate) enum Platform {
    RegisterResourceAsEventHandler,
    TriggerEventInternal,
    GetCurrentResourceName,
    IsDuplicityVersion,
    GetGameTimer,
    DuplicateFunctionReference,
    DeleteFunctionReference,
    SetStateBagValue,
    GetStateBagValue,
}

impl Platform {
    #[inline]
    pub(crate) fn of(hash: u64) -> Option<Self> {
        const ALL: [(u32, Platform); 9] = [
            (
                joaat("TRIGGER_EVENT_INTERNAL"),
                Platform::TriggerEventInternal,
            ),
            (joaat("GET_GAME_TIMER"), Platform::GetGameTimer),
            (joaat("SET_STATE_BAG_VALUE"), Platform::SetStateBagValue),
            (joaat("GET_STATE_BAG_VALUE"), Platform::GetStateBagValue),
            (
                joaat("DUPLICATE_FUNCTION_REFERENCE"),
                Platform::DuplicateFunctionReference,
            ),
            (
                joaat("DELETE_FUNCTION_REFERENCE"),
                Platform::DeleteFunctionReference,
            ),
            (
                joaat("GET_CURRENT_RESOURCE_NAME"),
                Platform::GetCurrentResourceName,
            ),
            (joaat("IS_DUPLICITY_VERSION"), Platform::IsDuplicityVersion),
            (
                joaat("REGISTER_RESOURCE_AS_EVENT_HANDLER"),
                Platform::RegisterResourceAsEventHandler,
            ),
        ];
        let hash = u32::try_from(hash).ok()?;
        ALL.iter()
            .find(|(known, _)| *known == hash)
            .map(|(_, native)| *native)
    }
}

/// The event's payload: `[{name, id, pos, tags}]` with as many tags.
pub(crate) fn payload(tags: u16) -> Vec<u8> {
    fn text(to: &mut Vec<u8>, text: &str) {
        to.push(0xA0 | text.len() as u8);
        to.extend_from_slice(text.as_bytes());
    }

    let mut payload = vec![0x91, 0x84];
    text(&mut payload, "name");
    text(&mut payload, "Ada of the dunes");
    text(&mut payload, "id");
    payload.extend_from_slice(&[0xCD, 0x04, 0xD2]);
    text(&mut payload, "pos");
    payload.push(0x93);
    for component in [215.5f64, -810.25, 30.75] {
        payload.push(0xCB);
        payload.extend_from_slice(&component.to_be_bytes());
    }
    text(&mut payload, "tags");
    match tags {
        0..=15 => payload.push(0x90 | tags as u8),
        _ => {
            payload.push(0xDC);
            payload.extend_from_slice(&tags.to_be_bytes());
        }
    }
    for tag in 0..tags {
        text(&mut payload, &format!("tag-{tag:04}"));
    }
    payload
}

/// `[name]`, where the name is that of a function.
pub(crate) fn function(name: &[u8]) -> Vec<u8> {
    let mut payload = vec![0x91, 0xC7, name.len() as u8, 10];
    payload.extend_from_slice(name);
    payload
}

/// How often something can be done, and by whom.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Action {
    /// A function of the script does it as often as it is told to.
    Export(&'static str),
    /// The same through a function of the host, or of the other script.
    Call { other_script: bool },
    /// The host raises an event: its name and tags.
    Event(&'static str, u16),
    /// The same through memory that the host keeps.
    KeptEvent(&'static str, u16),
    /// The host calls a function of the script.
    CallRef,
    /// A tick, with as many tasks that sleep.
    Tick(u32),
    /// A tick in which as many timers are due; counted for each of them.
    Due(u32),
    /// An event that starts as many tasks; counted for each of them.
    Spawn(u32),
}

/// A row of the table.
pub(crate) struct Row {
    pub(crate) key: &'static str,
    pub(crate) title: &'static str,
    pub(crate) action: Action,
    /// What has no such thing.
    pub(crate) without: &'static [Maker],
}

/// Who wrote the script.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Maker {
    Floor,
    Ours,
    Old,
}

const NO_TASKS: &[Maker] = &[Maker::Floor, Maker::Old];

pub(crate) const ROWS: &[Row] = &[
    row(
        "none",
        "native, no argument",
        Action::Export("bench_nothing"),
    ),
    row(
        "a",
        "(a) native, three scalars",
        Action::Export("bench_scalars"),
    ),
    row(
        "b",
        "(b) native, a short text",
        Action::Export("bench_text"),
    ),
    row(
        "b-c",
        "(b) native, a c\"\" literal",
        Action::Export("bench_c_text"),
    ),
    row(
        "b-long",
        "native, a text of 240 bytes",
        Action::Export("bench_long_text"),
    ),
    row(
        "c",
        "(c) native, a 16-byte text back, borrowed",
        Action::Export("bench_string"),
    ),
    row(
        "c-owned",
        "(c) the same, owned",
        Action::Export("bench_string_owned"),
    ),
    row(
        "c-long",
        "native, 4,096 bytes of text back",
        Action::Export("bench_long_string"),
    ),
    row(
        "d",
        "(d) native, a Vector3 back",
        Action::Export("bench_vector"),
    ),
    row(
        "e",
        "(e) native, an out-pointer",
        Action::Export("bench_out"),
    ),
    row(
        "object",
        "native, a msgpack list back",
        Action::Export("bench_object"),
    ),
    row(
        "event-0",
        "event, borrowed, 0 tags",
        Action::Event("bench:borrowed", 0),
    ),
    row(
        "event-4",
        "event, borrowed, 4 tags",
        Action::Event("bench:borrowed", 4),
    ),
    row(
        "event-64",
        "event, borrowed, 64 tags",
        Action::Event("bench:borrowed", 64),
    ),
    row(
        "owned-0",
        "event, owned, 0 tags",
        Action::Event("bench:owned", 0),
    ),
    row(
        "owned-4",
        "event, owned, 4 tags",
        Action::Event("bench:owned", 4),
    ),
    row(
        "owned-64",
        "event, owned, 64 tags",
        Action::Event("bench:owned", 64),
    ),
    row(
        "kept-4",
        "event, borrowed, 4 tags, memory kept",
        Action::KeptEvent("bench:borrowed", 4),
    ),
    row(
        "nobody",
        "event that nobody handles",
        Action::Event("bench:unknown", 4),
    ),
    row("emit", "emit an event", Action::Export("bench_emit")),
    row(
        "ref-in",
        "reference call from the host and back",
        Action::CallRef,
    ),
    row(
        "ref-out",
        "reference call to the host",
        Action::Call {
            other_script: false,
        },
    ),
    row(
        "export",
        "export call of another script",
        Action::Call { other_script: true },
    ),
    Row {
        key: "tick",
        title: "tick, nothing to do",
        action: Action::Tick(0),
        without: &[Maker::Old],
    },
    Row {
        key: "tick-1",
        title: "tick, a task asleep",
        action: Action::Tick(1),
        without: NO_TASKS,
    },
    Row {
        key: "tick-1000",
        title: "tick, 1,000 tasks asleep",
        action: Action::Tick(1000),
        without: NO_TASKS,
    },
    Row {
        key: "timer",
        title: "a timer of 1,000 that are due",
        action: Action::Due(1000),
        without: NO_TASKS,
    },
    Row {
        key: "spawn",
        title: "spawn and first poll",
        action: Action::Spawn(1000),
        without: &[Maker::Floor],
    },
    row("bag-set", "state bag, set", Action::Export("bench_bag_set")),
    row("bag-get", "state bag, get", Action::Export("bench_bag_get")),
];

const fn row(key: &'static str, title: &'static str, action: Action) -> Row {
    Row {
        key,
        title,
        action,
        without: &[],
    }
}

/// An argument list of numbers.
pub(crate) fn numbers(numbers: &[u32]) -> Vec<u8> {
    let mut payload = vec![0x90 | numbers.len() as u8];
    for number in numbers {
        payload.push(0xCE);
        payload.extend_from_slice(&number.to_be_bytes());
    }
    payload
}
