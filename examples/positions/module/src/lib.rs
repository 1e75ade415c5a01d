//! The database of the example `positions`: where players are, and what they own.

use spacetimedb::{Identity, ReducerContext, Table, reducer, table};

/// A player who is on some server.
#[table(name = position, public)]
pub struct Position {
    #[primary_key]
    license: String,
    name: String,
    /// The server, which is a client of this database.
    #[index(btree)]
    host: Identity,
    x: f32,
    y: f32,
    z: f32,
}

/// How many of something a person owns; never zero.
#[table(name = item, public)]
pub struct Item {
    /// License and kind.
    #[primary_key]
    id: String,
    license: String,
    kind: String,
    count: u32,
}

#[reducer]
pub fn enter(ctx: &ReducerContext, license: String, name: String) {
    let positions = ctx.db.position().license();
    positions.delete(&license);
    ctx.db.position().insert(Position {
        license,
        name,
        host: ctx.sender,
        x: 0.0,
        y: 0.0,
        z: 0.0,
    });
}

#[reducer]
pub fn move_to(
    ctx: &ReducerContext,
    license: String,
    x: f32,
    y: f32,
    z: f32,
) -> Result<(), String> {
    let position = of_sender(ctx, &license)?;
    let moved = Position {
        x,
        y,
        z,
        ..position
    };
    ctx.db.position().license().update(moved);
    Ok(())
}

#[reducer]
pub fn leave(ctx: &ReducerContext, license: String) -> Result<(), String> {
    of_sender(ctx, &license)?;
    ctx.db.position().license().delete(&license);
    Ok(())
}

#[reducer]
pub fn change_items(
    ctx: &ReducerContext,
    license: String,
    kind: String,
    count: i32,
) -> Result<(), String> {
    let id = format!("{license}/{kind}");
    let items = ctx.db.item().id();
    let old = items.find(&id);
    let had = old.as_ref().map_or(0, |item| item.count);
    let Some(count) = had.checked_add_signed(count) else {
        return Err(format!("there are {had}"));
    };
    let item = Item {
        id,
        license,
        kind,
        count,
    };
    match (old, count) {
        (None, 0) => {}
        (None, _) => {
            ctx.db.item().insert(item);
        }
        (Some(_), 0) => {
            items.delete(&item.id);
        }
        (Some(_), _) => {
            items.update(item);
        }
    }
    Ok(())
}

/// A server that is gone has no players any more.
#[reducer(client_disconnected)]
pub fn disconnected(ctx: &ReducerContext) {
    ctx.db.position().host().delete(ctx.sender);
}

/// The position of a player, who must be one of the calling server.
fn of_sender(ctx: &ReducerContext, license: &str) -> Result<Position, String> {
    match ctx.db.position().license().find(license.to_owned()) {
        Some(position) if position.host == ctx.sender => Ok(position),
        Some(_) => Err("this player is on another server".to_owned()),
        None => Err("this player is not here".to_owned()),
    }
}
