//! The database of the tests: tables of each kind, and reducers that do to them whatever a
//! test wants done by somebody else.

use spacetimedb::{
    ConnectionId, Identity, ReducerContext, ScheduleAt, SpacetimeType, Table, TimeDuration,
    Timestamp, reducer, table,
};

/// Whether one may take more than there is.
#[cfg(not(feature = "other-schema"))]
type Amount = u32;
#[cfg(feature = "other-schema")]
type Amount = i64;

/// Who is or was connected.
#[table(name = player, public)]
pub struct Player {
    #[primary_key]
    identity: Identity,
    online: bool,
    /// How often.
    visits: u32,
}

/// Has a primary key.
#[table(name = item, public)]
pub struct Item {
    #[primary_key]
    id: u32,
    #[index(btree)]
    owner: u32,
    name: String,
    amount: Amount,
}

/// Has none: its rows are a set.
#[table(name = note, public)]
pub struct Note {
    text: String,
}

/// Has a second unique column, and numbers its rows itself.
#[table(name = badge, public)]
pub struct Badge {
    #[primary_key]
    #[auto_inc]
    id: u64,
    #[unique]
    code: String,
}

/// What was recorded, in the order in which it was: a call that ran twice is in it twice.
#[table(name = record, public)]
pub struct Record {
    #[primary_key]
    #[auto_inc]
    id: u64,
    call: u32,
}

/// Nobody but the owner sees it.
#[table(name = secret)]
pub struct Secret {
    #[primary_key]
    id: u32,
    text: String,
}

/// What the database says to itself later.
#[table(name = reminder, public, scheduled(remind, at = at))]
pub struct Reminder {
    #[primary_key]
    #[auto_inc]
    id: u64,
    at: ScheduleAt,
    text: String,
}

/// A value of each type.
#[table(name = sample, public)]
pub struct Sample {
    #[primary_key]
    id: u32,
    tiny: i8,
    small: u16,
    wide: i64,
    wider: u128,
    ratio: f64,
    flag: bool,
    bytes: Vec<u8>,
    maybe: Option<String>,
    kind: Kind,
    kinds: Vec<Kind>,
    place: Place,
    who: Identity,
    from: ConnectionId,
    when: Timestamp,
    took: TimeDuration,
    next: ScheduleAt,
}

#[derive(SpacetimeType, Clone)]
pub enum Kind {
    Nothing,
    Number(u32),
    Somewhere(Place),
}

#[derive(SpacetimeType, Clone)]
pub struct Place {
    x: f32,
    y: f32,
}

#[reducer(client_connected)]
pub fn connected(ctx: &ReducerContext) -> Result<(), String> {
    let players = ctx.db.player();
    match players.identity().find(ctx.sender) {
        Some(player) => {
            players.identity().update(Player {
                online: true,
                visits: player.visits + 1,
                ..player
            });
        }
        None => {
            players.insert(Player {
                identity: ctx.sender,
                online: true,
                visits: 1,
            });
        }
    }
    match ctx.db.secret().id().find(BANNED) {
        Some(_) => Err("nobody may come in".into()),
        None => Ok(()),
    }
}

/// The secret that keeps everybody out.
const BANNED: u32 = 13;

#[reducer(client_disconnected)]
pub fn disconnected(ctx: &ReducerContext) {
    if let Some(player) = ctx.db.player().identity().find(ctx.sender) {
        ctx.db.player().identity().update(Player {
            online: false,
            ..player
        });
    }
}

/// Inserts an item, or puts it in the place of the one with its number.
#[reducer]
pub fn set_item(ctx: &ReducerContext, id: u32, owner: u32, name: String, amount: Amount) {
    put(
        ctx,
        Item {
            id,
            owner,
            name,
            amount,
        },
    );
}

fn put(ctx: &ReducerContext, item: Item) {
    let items = ctx.db.item();
    if items.id().find(item.id).is_some() {
        items.id().update(item);
    } else {
        items.insert(item);
    }
}

/// Deletes an item.
#[reducer]
pub fn remove_item(ctx: &ReducerContext, id: u32) -> Result<(), String> {
    if ctx.db.item().id().delete(id) {
        Ok(())
    } else {
        Err(format!("there is no item {id}"))
    }
}

/// Inserts `count` items from the number `first` on, in one transaction, of which each third
/// belongs to the owner 0, 1 and 2.
#[reducer]
pub fn add_items(ctx: &ReducerContext, first: u32, count: u32) {
    for id in first..first.saturating_add(count) {
        put(
            ctx,
            Item {
                id,
                owner: id % 3,
                name: format!("item {id}"),
                amount: 0,
            },
        );
    }
}

/// Inserts `count` items from the number `first` on, in one transaction, whose names have
/// `size` bytes.
#[reducer]
pub fn add_big_items(ctx: &ReducerContext, first: u32, count: u32, size: u32) {
    let name = "x".repeat(size as usize);
    for id in first..first.saturating_add(count) {
        put(
            ctx,
            Item {
                id,
                owner: 0,
                name: name.clone(),
                amount: 0,
            },
        );
    }
}

/// Adds one to the amount of `count` items from the number `first` on, in one transaction.
#[reducer]
pub fn bump_items(ctx: &ReducerContext, first: u32, count: u32) {
    for id in first..first.saturating_add(count) {
        if let Some(item) = ctx.db.item().id().find(id) {
            ctx.db.item().id().update(Item {
                amount: item.amount + 1,
                ..item
            });
        }
    }
}

/// Gives all of one owner's items to another.
#[reducer]
pub fn give_all(ctx: &ReducerContext, from: u32, to: u32) {
    let items: Vec<_> = ctx.db.item().owner().filter(from).collect();
    for item in items {
        ctx.db.item().id().update(Item { owner: to, ..item });
    }
}

/// Deletes all items.
#[reducer]
pub fn clear_items(ctx: &ReducerContext) {
    for item in ctx.db.item().iter() {
        ctx.db.item().id().delete(item.id);
    }
}

/// Deletes an item and inserts the same again, in one transaction.
#[reducer]
pub fn touch_item(ctx: &ReducerContext, id: u32) {
    if let Some(item) = ctx.db.item().id().find(id) {
        ctx.db.item().id().delete(id);
        ctx.db.item().insert(item);
    }
}

/// Inserts an item and a note, in one transaction.
#[reducer]
pub fn label_item(ctx: &ReducerContext, id: u32, text: String) {
    put(
        ctx,
        Item {
            id,
            owner: 0,
            name: text.clone(),
            amount: 1,
        },
    );
    ctx.db.note().insert(Note { text });
}

/// Inserts a note.
#[reducer]
pub fn add_note(ctx: &ReducerContext, text: String) {
    ctx.db.note().insert(Note { text });
}

/// Deletes a note.
#[reducer]
pub fn remove_note(ctx: &ReducerContext, text: String) {
    ctx.db.note().delete(Note { text });
}

/// Inserts a badge; an error when its code is taken.
#[reducer]
pub fn add_badge(ctx: &ReducerContext, code: String) -> Result<(), String> {
    ctx.db
        .badge()
        .try_insert(Badge { id: 0, code })
        .map(drop)
        .map_err(|error| error.to_string())
}

/// Records that the call ran.
#[reducer]
pub fn record_call(ctx: &ReducerContext, call: u32) {
    ctx.db.record().insert(Record { id: 0, call });
}

/// Answers an error, after it changed something that does not stay then.
#[reducer]
pub fn fail(ctx: &ReducerContext, text: String) -> Result<(), String> {
    ctx.db.note().insert(Note { text: text.clone() });
    Err(text)
}

/// Panics, after it changed something that does not stay then.
#[reducer]
pub fn crash(ctx: &ReducerContext, text: String) {
    ctx.db.note().insert(Note { text: text.clone() });
    panic!("{text}");
}

/// Writes a secret. The one with the number 13 keeps everybody out from then on.
#[reducer]
pub fn keep_secret(ctx: &ReducerContext, id: u32, text: String) {
    ctx.db.secret().insert(Secret { id, text });
}

/// Has the database insert a note by itself, after so many milliseconds.
#[reducer]
pub fn remind_in(ctx: &ReducerContext, milliseconds: u32, text: String) {
    let after = TimeDuration::from_micros(i64::from(milliseconds) * 1000);
    ctx.db.reminder().insert(Reminder {
        id: 0,
        at: ScheduleAt::Time(ctx.timestamp + after),
        text,
    });
}

#[reducer]
pub fn remind(ctx: &ReducerContext, reminder: Reminder) {
    ctx.db.note().insert(Note {
        text: reminder.text,
    });
}

/// Inserts a sample with these values, and others that tests know.
#[reducer]
pub fn add_sample(ctx: &ReducerContext, id: u32, kind: Kind, maybe: Option<String>) {
    ctx.db.sample().insert(Sample {
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
    });
}

/// Deletes all rows, so that another test finds the database as if it were new.
#[reducer]
pub fn reset(ctx: &ReducerContext) {
    macro_rules! clear {
        ($($table:ident),*) => {
            $(for row in ctx.db.$table().iter() {
                ctx.db.$table().delete(row);
            })*
        };
    }
    clear!(player, item, note, badge, record, secret, reminder, sample);
}
