//! Shares positions with a server's own C++ by a SpacetimeDB database: who goes too far east is
//! put back to the border, and the C++ learns of it as the script has learned of the move. Other
//! resources put players somewhere by the event `game-state:place`.

#![allow(
    non_snake_case,
    reason = "the table is called as servers' own code calls it"
)]

use std::cell::OnceCell;

use cfx::convars;
use cfx::prelude::*;
use cfx::spacetime::{
    self, DbConnection, ErrorContext, EventContext, Reconnect, ReducerError, Table, reducers,
};

/// Nobody goes further east, in metres.
const BORDER: f32 = 100.0;

/// Where a player is.
#[derive(Table, Clone, Debug, PartialEq)]
#[table(name = "PlayerPositions", primary_key = player_id)]
struct PlayerPosition {
    player_id: u32,
    x: f32,
    y: f32,
    /// How often the player was moved.
    moves: u32,
}

reducers! {
    /// Puts a player somewhere.
    fn move_player(player_id: u32, x: f32, y: f32);
}

thread_local! {
    static CONNECTION: OnceCell<DbConnection> = const { OnceCell::new() };
}

#[cfx::main]
fn start() -> Result<(), spacetime::Error> {
    let conn = DbConnection::builder()
        .with_uri(convars::get(
            "game_state_uri",
            "ws://127.0.0.1:3000".to_owned(),
        ))
        .with_database_name(convars::get("game_state_database", "game-state".to_owned()))
        .with_automatic_reconnect(Reconnect::default())
        .build()?;
    conn.subscription_builder()
        .subscribe(["SELECT * FROM PlayerPositions"]);
    CONNECTION.with(|connection| connection.set(conn).ok());
    Ok(())
}

#[spacetime::on_connect]
fn connected(_: &DbConnection) {
    cfx::print!("watching");
}

#[spacetime::on_reconnect]
fn connected_again(_: &DbConnection) {
    cfx::print!("watching again");
}

#[spacetime::on_disconnect]
fn lost(error: &Option<spacetime::Error>) {
    if let Some(error) = error {
        cfx::print!("not watching: {error}");
    }
}

/// It is tried again by and by.
#[spacetime::on_connect_error]
fn unreachable(error: &spacetime::Error) {
    cfx::print!("still not watching: {error}");
}

/// What another resource asks for; everybody learns of it from the database.
#[event("game-state:place")]
fn place(player_id: u32, x: f32, y: f32) -> Result<(), String> {
    let conn = CONNECTION.with(|connection| connection.get().cloned());
    let conn = conn.filter(DbConnection::is_active);
    let conn = conn.ok_or_else(|| format!("player {player_id} stays: there is no database now"))?;
    let call = conn.reducers().move_player(player_id, x, y);
    call.map(drop).map_err(|error| error.to_string())
}

#[spacetime::on_insert(PlayerPosition)]
fn entered(ctx: &EventContext, position: &PlayerPosition) -> Result<(), String> {
    cfx::print!(
        "player {} enters at {}, {}",
        position.player_id,
        position.x,
        position.y
    );
    watch(ctx, position)
}

#[spacetime::on_update(PlayerPosition)]
fn moved(ctx: &EventContext, _: &PlayerPosition, now: &PlayerPosition) -> Result<(), String> {
    cfx::print!("player {} is at {}, {} now", now.player_id, now.x, now.y);
    watch(ctx, now)
}

fn watch(ctx: &EventContext, position: &PlayerPosition) -> Result<(), String> {
    if position.x <= BORDER {
        return Ok(());
    }
    let call = ctx
        .reducers()
        .move_player(position.player_id, BORDER, position.y);
    // The row is the answer.
    call.map(drop).map_err(|error| error.to_string())
}

#[spacetime::on_unhandled_reducer_error]
fn failed(_: &ErrorContext, reducer: &str, error: &ReducerError) {
    log::warn!("{reducer}: {error}");
}
