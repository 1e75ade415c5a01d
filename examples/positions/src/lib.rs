//! Where the players of several servers are, and what they own: each server tells one
//! SpacetimeDB database of its own players, and sees everybody's.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

use cfx::builtin::{PlayerDropped, PlayerJoining};
use cfx::natives::{PlayerId, server as natives};
use cfx::prelude::*;
use cfx::spacetime::{
    self, DbConnection, ErrorContext, EventContext, Identity, Reconnect, ReducerError, Table,
    reducers,
};
use cfx::{chat, convars, players};

/// Who moves less than this, in metres, does not move.
const STEP: f32 = 0.5;

// ----- the database, as the module in the folder `module` has it ---------------------------

/// A player who is on some server.
#[derive(Table, Clone, Debug, PartialEq)]
#[table(name = "position", primary_key = license)]
struct Position {
    /// A player's number is another one on each server; the license stays with the person.
    license: String,
    name: String,
    /// The server, by its identity in the database.
    host: Identity,
    x: f32,
    y: f32,
    z: f32,
}

/// How many of something a person owns; never zero.
#[derive(Table, Clone, Debug, PartialEq)]
#[table(name = "item", primary_key = id)]
struct Item {
    /// License and kind.
    id: String,
    license: String,
    kind: String,
    count: u32,
}

reducers! {
    /// A player is here from now on.
    fn enter(license: String, name: String);
    /// A player is somewhere else now.
    fn move_to(license: String, x: f32, y: f32, z: f32);
    /// A player is here no more.
    fn leave(license: String);
    /// Somebody gets items, or loses them.
    fn change_items(license: String, kind: String, count: i32);
}

// ----- connecting -----------------------------------------------------------------------

thread_local! {
    static CONNECTION: OnceCell<DbConnection> = const { OnceCell::new() };
    /// What the database was told of each player here, by license.
    static TOLD: RefCell<BTreeMap<String, Vector3>> = const { RefCell::new(BTreeMap::new()) };
}

#[cfx::main]
fn start() -> Result<(), spacetime::Error> {
    let conn = DbConnection::builder()
        .with_uri(convars::get(
            "positions_uri",
            "ws://127.0.0.1:3000".to_owned(),
        ))
        .with_database_name(convars::get("positions_database", "positions".to_owned()))
        .with_automatic_reconnect(Reconnect::default())
        .build()?;
    // A table that is asked for now has been compared with the database's before there are
    // rows; the attributes below ask for the other one.
    let _items = conn.db().item();
    // They are the connection's, also of later ones.
    conn.subscription_builder()
        .subscribe(["SELECT * FROM position", "SELECT * FROM item"]);
    CONNECTION.with(|connection| connection.set(conn).ok());
    Ok(())
}

/// The connection, when it stands.
fn connection() -> Option<DbConnection> {
    let conn = CONNECTION.with(|connection| connection.get().cloned());
    conn.filter(DbConnection::is_active)
}

#[spacetime::on_connect]
fn connected(conn: &DbConnection) {
    enter_all(conn);
}

/// The database forgot our players when the connection was lost.
#[spacetime::on_reconnect]
fn connected_again(conn: &DbConnection) {
    TOLD.take();
    enter_all(conn);
}

/// Nobody waits for the answers of what is said ten times a second.
#[spacetime::on_unhandled_reducer_error]
fn failed(_: &ErrorContext, reducer: &str, error: &ReducerError) {
    log::warn!("{reducer}: {error}");
}

// ----- the players here ------------------------------------------------------------------

fn license(player: Player) -> Result<String, String> {
    let license = player.identifier("license");
    license.ok_or_else(|| format!("player {player} has no license, and is not shown"))
}

fn enter_all(conn: &DbConnection) {
    for player in players::all() {
        if let Err(error) = enter(conn, player) {
            log::error!("{error}");
        }
    }
}

fn enter(conn: &DbConnection, player: Player) -> Result<(), String> {
    let name = player.name().unwrap_or_default();
    let entered = conn.reducers().enter(license(player)?, name);
    // The answer is not waited for: the row is the answer.
    entered.map(drop).map_err(|error| error.to_string())
}

#[event(PlayerJoining)]
fn joining(event: PlayerJoining) -> Result<(), String> {
    match connection() {
        Some(conn) => enter(&conn, event.player),
        // All enter when the connection stands.
        None => Ok(()),
    }
}

#[event(PlayerDropped)]
fn dropped(event: PlayerDropped) -> Result<(), String> {
    let license = license(event.player)?;
    TOLD.with_borrow_mut(|told| told.remove(&license));
    let Some(conn) = connection() else {
        return Ok(());
    };
    let left = conn.reducers().leave(license);
    left.map(drop).map_err(|error| error.to_string())
}

#[tick(interval = "100ms")]
fn tell_who_moved() -> Result<(), String> {
    let Some(conn) = connection() else {
        return Ok(());
    };
    for player in players::all() {
        let Ok(license) = license(player) else {
            continue;
        };
        let ped = natives::get_player_ped(PlayerId::from(player.id()));
        let at = natives::get_entity_coords(ped);
        let told = TOLD.with_borrow(|told| told.get(&license).copied());
        if told.is_some_and(|told| distance(told, at) < STEP) {
            continue;
        }
        // When the queue is full it is said another time.
        match conn.reducers().move_to(license.clone(), at.x, at.y, at.z) {
            Ok(call) => drop(call),
            Err(spacetime::Error::QueueFull) => return Ok(()),
            Err(error) => return Err(error.to_string()),
        }
        TOLD.with_borrow_mut(|all| all.insert(license, at));
    }
    Ok(())
}

fn distance(a: Vector3, b: Vector3) -> f32 {
    let (x, y, z) = (a.x - b.x, a.y - b.y, a.z - b.z);
    (x * x + y * y + z * z).sqrt()
}

// ----- everybody -------------------------------------------------------------------------

#[spacetime::on_insert(Position)]
fn came(ctx: &EventContext, position: &Position) {
    if position.host != ctx.identity() {
        cfx::print!("{} is on another server", position.name);
    }
}

#[spacetime::on_delete(Position)]
fn went(ctx: &EventContext, position: &Position) {
    if position.host != ctx.identity() {
        cfx::print!("{} has left the other server", position.name);
    }
}

/// Where everybody is.
#[command("where")]
fn list(caller: Caller) -> Result<(), String> {
    let conn = connection().ok_or("the database cannot be reached")?;
    let mut all: Vec<_> = conn.db().position().iter().collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    for position in all {
        let place = match position.host == conn.identity() {
            true => "here",
            false => "elsewhere",
        };
        answer(
            caller,
            format!(
                "{} is {place}: {:.1}, {:.1}, {:.1}",
                position.name, position.x, position.y, position.z
            ),
        );
    }
    Ok(())
}

// ----- what people own -----------------------------------------------------------------------

/// Gives a player items, or takes them with a negative count, wherever the player plays.
#[command("items", restricted)]
async fn items(caller: Caller, name: String, kind: String, count: i32) -> Result<(), String> {
    let conn = connection().ok_or("the database cannot be reached")?;
    let owner = conn.db().position().iter().find(|it| it.name == name);
    let owner = owner.ok_or_else(|| format!("{name} is nowhere"))?;
    let changed = conn
        .reducers()
        .change_items(owner.license.clone(), kind.clone(), count)
        .map_err(|error| error.to_string())?;
    let text = match changed.await {
        // The row is here before the answer.
        Ok(()) => {
            let id = format!("{}/{kind}", owner.license);
            let item = conn.db().item().id().find(&id);
            format!("{name} has {} {kind}", item.map_or(0, |item| item.count))
        }
        Err(error) => format!("not done: {error}"),
    };
    answer(caller, text);
    Ok(())
}

fn answer(caller: Caller, text: String) {
    match caller {
        Caller::Console => cfx::print!("{text}"),
        // If the message is lost, so is nothing else.
        Caller::Client(id) => drop(chat::send(id, &chat::Message::new(text))),
    }
}

#[cfg(test)]
mod store;
#[cfg(test)]
mod tests;
