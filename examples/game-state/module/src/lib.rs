//! The database of the example `game-state`: where players are, whoever moves them.

#![allow(
    non_snake_case,
    reason = "the table is called as servers' own code calls it"
)]

use spacetimedb::{ReducerContext, Table, reducer, table};

/// Where a player is.
#[table(name = PlayerPositions, public)]
pub struct PlayerPosition {
    #[primary_key]
    player_id: u32,
    x: f32,
    y: f32,
    /// How often the player was moved.
    moves: u32,
}

/// Puts a player somewhere; one who was not there before enters.
#[reducer]
pub fn move_player(ctx: &ReducerContext, player_id: u32, x: f32, y: f32) -> Result<(), String> {
    if !x.is_finite() || !y.is_finite() {
        return Err(format!("({x}, {y}) is no place"));
    }
    let positions = ctx.db.PlayerPositions().player_id();
    match positions.find(player_id) {
        Some(old) => {
            positions.update(PlayerPosition {
                x,
                y,
                moves: old.moves + 1,
                ..old
            });
        }
        None => {
            ctx.db.PlayerPositions().insert(PlayerPosition {
                player_id,
                x,
                y,
                moves: 1,
            });
        }
    }
    Ok(())
}

/// Takes a player out.
#[reducer]
pub fn remove_player(ctx: &ReducerContext, player_id: u32) -> Result<(), String> {
    match ctx.db.PlayerPositions().player_id().delete(player_id) {
        true => Ok(()),
        false => Err(format!("there is no player {player_id}")),
    }
}
