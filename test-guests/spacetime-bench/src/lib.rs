//! The script whose way to SpacetimeDB is measured, by `cargo xtask bench spacetime`.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::hint::black_box;

use cfx::prelude::*;
use cfx_spacetime::{DbConnection, Table, reducers};
use spacetimedb_lib::bsatn;

#[derive(Table, Clone)]
#[table(name = "item", primary_key = id)]
struct Item {
    id: u32,
    owner: u32,
    name: String,
    amount: u32,
}

reducers! {
    fn bump_items(first: u32, count: u32);
}

thread_local! {
    static CONNECTION: RefCell<Option<DbConnection>> = const { RefCell::new(None) };
    /// How many rows are still to change.
    static TO_CHANGE: Cell<u64> = const { Cell::new(0) };
    /// How many calls are still to be made, and to be answered.
    static TO_CALL: Cell<u64> = const { Cell::new(0) };
    static TO_ANSWER: Cell<u64> = const { Cell::new(0) };
    static MAP: RefCell<HashMap<u32, Item>> = RefCell::default();
    /// Where rows end, and the rows.
    static PACKED: RefCell<(Vec<usize>, Vec<u8>)> = RefCell::default();
}

/// Counts down, and says so when nothing is left.
fn one_less(left: &'static std::thread::LocalKey<Cell<u64>>) {
    let before = left.replace(left.get().saturating_sub(1));
    if before == 1 {
        cfx::print!("done");
    }
}

fn connection() -> Result<DbConnection, &'static str> {
    CONNECTION
        .with_borrow(Clone::clone)
        .ok_or("bench:open comes first")
}

/// Connects and subscribes, with a callback for each row that changes.
#[event("bench:open")]
fn open(uri: String, database: String, query: String) -> Result<(), cfx_spacetime::Error> {
    let connection = DbConnection::builder()
        .with_uri(uri)
        .with_database_name(database)
        .on_connect(move |connection, _, _| {
            connection
                .subscription_builder()
                .on_applied(|_| cfx::print!("done"))
                .subscribe(&*query);
        })
        .build()?;
    connection.db().item().on_update(|_, old, new| {
        if old.amount < new.amount {
            one_less(&TO_CHANGE);
        }
    });
    CONNECTION.replace(Some(connection));
    Ok(())
}

/// Says when so many rows have changed.
#[event("bench:updates")]
fn updates(count: u64) {
    TO_CHANGE.set(count);
}

/// Keeps so many calls in flight until so many were made.
#[event("bench:calls")]
fn calls(in_flight: u64, calls: u64) -> Result<(), String> {
    let connection = connection()?;
    TO_CALL.set(calls);
    TO_ANSWER.set(calls);
    for _ in 0..in_flight.min(calls) {
        call(&connection).map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn call(connection: &DbConnection) -> Result<(), cfx_spacetime::Error> {
    let left = TO_CALL.get();
    let Some(after) = left.checked_sub(1) else {
        return Ok(());
    };
    TO_CALL.set(after);
    let again = connection.clone();
    connection
        .reducers()
        .bump_items_then((left % 64) as u32, 1, move |_, result| {
            match (result, call(&again)) {
                (Ok(Ok(())), Ok(())) => one_less(&TO_ANSWER),
                (result, next) => cfx::print!("{result:?}, {next:?}"),
            }
        })
}

/// A number that visits 0 to `count` in an order that is none.
fn scattered(count: u32) -> impl Iterator<Item = u32> {
    (0..count).map(move |n| (u64::from(n) * 48_271 % u64::from(count.max(1))) as u32)
}

/// Finds each of the rows from 0 to `count` by its key.
#[event("bench:find_in_cache")]
fn find_in_cache(count: u32) -> Result<(), String> {
    let by_id = connection()?.db().item().id();
    let found = scattered(count)
        .filter(|id| by_id.get(id).is_some())
        .count();
    expect(found, count)
}

#[event("bench:find_in_map")]
fn find_in_map(count: u32) -> Result<(), String> {
    let found = MAP.with_borrow(|map| {
        scattered(count)
            .filter(|id| black_box(map.get(id)).is_some())
            .count()
    });
    expect(found, count)
}

/// Looks at a column of all rows.
#[event("bench:iterate_in_cache")]
fn iterate_cache(count: u32) -> Result<(), String> {
    let (mut rows, mut sum) = (0, 0_u64);
    connection()?.db().item().for_each(|item| {
        rows += 1;
        sum += u64::from(item.owner) + item.name.len() as u64;
    });
    black_box(sum);
    expect(rows, count)
}

#[event("bench:iterate_in_map")]
fn iterate_map(count: u32) -> Result<(), String> {
    let (mut rows, mut sum) = (0, 0_u64);
    MAP.with_borrow(|map| {
        for item in map.values() {
            rows += 1;
            sum += u64::from(item.owner) + item.name.len() as u64;
        }
    });
    black_box(sum);
    expect(rows, count)
}

/// Decodes the rows that the cache has, and puts them into a map: what the cache does with
/// rows that come, less all that makes it a cache. `bench:prepare` made the rows.
#[event("bench:insert_into_map")]
fn insert_into_map(count: u32) -> Result<(), String> {
    let (ends, data) = PACKED.take();
    let mut map = HashMap::new();
    let mut start = 0;
    for end in &ends {
        let row = data.get(start..*end).ok_or("no row")?;
        let item: Item = bsatn::from_slice(row).map_err(|error| error.to_string())?;
        map.insert(item.id, item);
        start = *end;
    }
    let len = map.len();
    MAP.replace(map);
    expect(len, count)
}

/// Uses memory and gives it back: such as was never used costs the system's time when it is
/// touched first, which can be more than all that is measured.
#[event("bench:warm_up")]
fn warm_up() {
    black_box(vec![1_u8; 64 << 20]);
}

/// Packs rows as the server does.
#[event("bench:prepare")]
fn prepare(count: u32) {
    // Of the size that is needed, so that no used memory is left over.
    let (mut ends, mut data) = (Vec::with_capacity(count as usize), Vec::new());
    data.reserve_exact(count as usize * 32);
    for id in 0..count {
        let name = format!("item {id}");
        data.extend_from_slice(&id.to_le_bytes());
        data.extend_from_slice(&(id % 3).to_le_bytes());
        data.extend_from_slice(&(name.len() as u32).to_le_bytes());
        data.extend_from_slice(name.as_bytes());
        data.extend_from_slice(&0_u32.to_le_bytes());
        ends.push(data.len());
    }
    PACKED.replace((ends, data));
}

fn expect(found: usize, count: u32) -> Result<(), String> {
    if found == count as usize {
        return Ok(());
    }
    Err(format!("{found} rows, not {count}"))
}
