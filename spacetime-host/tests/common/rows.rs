//! The tables of `test-modules/world`, as a guest would declare them.

use spacetime_abi::{Declaration, TableDeclaration, decode};
use spacetimedb_lib::de::Deserialize;
use spacetimedb_lib::ser::Serialize;
use spacetimedb_lib::{
    AlgebraicType, ConnectionId, Identity, ProductType, ScheduleAt, TimeDuration, Timestamp,
};

/// A row of a table.
pub trait Row: for<'a> Deserialize<'a> {
    /// The table's name.
    const TABLE: &'static str;

    /// Its columns.
    fn columns() -> ProductType;

    fn declaration() -> TableDeclaration {
        TableDeclaration {
            name: Self::TABLE.to_owned(),
            row: Some(Self::columns()),
            primary_key: Some(0),
            unique: vec![0],
        }
    }

    fn read(bytes: &[u8]) -> Self {
        decode(bytes).unwrap_or_else(|error| panic!("no row of {}: {error}", Self::TABLE))
    }
}

/// What every test declares.
pub fn declarations() -> Vec<Declaration> {
    [
        Item::declaration(),
        Note::declaration(),
        Badge::declaration(),
        Record::declaration(),
        Player::declaration(),
        Sample::declaration(),
    ]
    .map(Declaration::Table)
    .into()
}

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[sats(crate = spacetimedb_lib)]
pub struct Item {
    pub id: u32,
    pub owner: u32,
    pub name: String,
    pub amount: u32,
}

impl Row for Item {
    const TABLE: &'static str = "item";

    fn columns() -> ProductType {
        ProductType::from([
            ("id", AlgebraicType::U32),
            ("owner", AlgebraicType::U32),
            ("name", AlgebraicType::String),
            ("amount", AlgebraicType::U32),
        ])
    }
}

pub fn item(id: u32, owner: u32, name: &str, amount: u32) -> Item {
    Item {
        id,
        owner,
        name: name.to_owned(),
        amount,
    }
}

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[sats(crate = spacetimedb_lib)]
pub struct Note {
    pub text: String,
}

impl Row for Note {
    const TABLE: &'static str = "note";

    fn columns() -> ProductType {
        ProductType::from([("text", AlgebraicType::String)])
    }

    fn declaration() -> TableDeclaration {
        TableDeclaration {
            name: Self::TABLE.to_owned(),
            row: Some(Self::columns()),
            primary_key: None,
            unique: vec![],
        }
    }
}

pub fn note(text: &str) -> Note {
    Note {
        text: text.to_owned(),
    }
}

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[sats(crate = spacetimedb_lib)]
pub struct Badge {
    pub id: u64,
    pub code: String,
}

impl Row for Badge {
    const TABLE: &'static str = "badge";

    fn columns() -> ProductType {
        ProductType::from([("id", AlgebraicType::U64), ("code", AlgebraicType::String)])
    }

    fn declaration() -> TableDeclaration {
        TableDeclaration {
            name: Self::TABLE.to_owned(),
            row: Some(Self::columns()),
            primary_key: Some(0),
            unique: vec![0, 1],
        }
    }
}

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[sats(crate = spacetimedb_lib)]
pub struct Record {
    pub id: u64,
    pub call: u32,
}

impl Row for Record {
    const TABLE: &'static str = "record";

    fn columns() -> ProductType {
        ProductType::from([("id", AlgebraicType::U64), ("call", AlgebraicType::U32)])
    }
}

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, PartialOrd)]
#[sats(crate = spacetimedb_lib)]
pub struct Player {
    pub identity: Identity,
    pub online: bool,
    pub visits: u32,
}

impl Row for Player {
    const TABLE: &'static str = "player";

    fn columns() -> ProductType {
        ProductType::from([
            ("identity", AlgebraicType::identity()),
            ("online", AlgebraicType::Bool),
            ("visits", AlgebraicType::U32),
        ])
    }
}

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
#[sats(crate = spacetimedb_lib)]
pub struct Place {
    pub x: f32,
    pub y: f32,
}

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
#[sats(crate = spacetimedb_lib)]
pub enum Kind {
    Nothing,
    Number(u32),
    Somewhere(Place),
}

pub fn kind() -> AlgebraicType {
    AlgebraicType::sum([
        ("Nothing", AlgebraicType::unit()),
        ("Number", AlgebraicType::U32),
        ("Somewhere", place()),
    ])
}

fn place() -> AlgebraicType {
    AlgebraicType::product([("x", AlgebraicType::F32), ("y", AlgebraicType::F32)])
}

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
#[sats(crate = spacetimedb_lib)]
pub struct Sample {
    pub id: u32,
    pub tiny: i8,
    pub small: u16,
    pub wide: i64,
    pub wider: u128,
    pub ratio: f64,
    pub flag: bool,
    pub bytes: Vec<u8>,
    pub maybe: Option<String>,
    pub kind: Kind,
    pub kinds: Vec<Kind>,
    pub place: Place,
    pub who: Identity,
    pub from: ConnectionId,
    pub when: Timestamp,
    pub took: TimeDuration,
    pub next: ScheduleAt,
}

impl Row for Sample {
    const TABLE: &'static str = "sample";

    fn columns() -> ProductType {
        ProductType::from([
            ("id", AlgebraicType::U32),
            ("tiny", AlgebraicType::I8),
            ("small", AlgebraicType::U16),
            ("wide", AlgebraicType::I64),
            ("wider", AlgebraicType::U128),
            ("ratio", AlgebraicType::F64),
            ("flag", AlgebraicType::Bool),
            ("bytes", AlgebraicType::bytes()),
            ("maybe", AlgebraicType::option(AlgebraicType::String)),
            ("kind", kind()),
            ("kinds", AlgebraicType::array(kind())),
            ("place", place()),
            ("who", AlgebraicType::identity()),
            ("from", AlgebraicType::connection_id()),
            ("when", AlgebraicType::timestamp()),
            ("took", AlgebraicType::time_duration()),
            ("next", ScheduleAt::get_type()),
        ])
    }
}

impl PartialOrd for Sample {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        self.id.partial_cmp(&other.id)
    }
}

impl Sample {
    /// What the reducer `add_sample` inserts.
    pub fn new(id: u32, kind: Kind, maybe: Option<String>) -> Self {
        Self {
            id,
            tiny: -8,
            small: 16,
            wide: -64,
            wider: 1 << 127,
            ratio: 0.5,
            flag: true,
            bytes: vec![1, 2, 3],
            maybe,
            kinds: vec![kind.clone(), Kind::Nothing],
            kind,
            place: Place { x: 1.5, y: -2.0 },
            who: Identity::ZERO,
            from: ConnectionId::ZERO,
            when: Timestamp::from_micros_since_unix_epoch(1_000_000),
            took: TimeDuration::from_micros(-5),
            next: ScheduleAt::Interval(TimeDuration::from_micros(7)),
        }
    }
}
