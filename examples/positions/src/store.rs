//! The reducers of the module, as closures of the embedded store: for the tests, and for the
//! program `two_servers`.

use host_shim::spacetime_host::abi::spacetimedb_lib::Identity;
use host_shim::spacetime_host::{Database, ReducerContext};

type Position = (String, String, Identity, f32, f32, f32);
type Item = (String, String, String, u32);

/// Gives a database what the module has.
pub fn fill(database: &Database) {
    database.reducer("enter", |ctx, (license, name): (String, String)| {
        let host = ctx.sender;
        Ok(ctx.upsert("position", &(license, name, host, 0_f32, 0_f32, 0_f32))?)
    });
    database.reducer(
        "move_to",
        |ctx, (license, x, y, z): (String, f32, f32, f32)| {
            let (license, name, host, ..) = of_sender(ctx, &license)?;
            Ok(ctx.update("position", &(license, name, host, x, y, z))?)
        },
    );
    database.reducer("leave", |ctx, (license,): (String,)| {
        of_sender(ctx, &license)?;
        ctx.delete("position", &license)?;
        Ok(())
    });
    database.reducer(
        "change_items",
        |ctx, (license, kind, count): (String, String, i32)| {
            let id = format!("{license}/{kind}");
            let old = ctx.find::<Item, _>("item", &id)?;
            let had = old.map_or(0, |(.., count)| count);
            match had.checked_add_signed(count) {
                None => Err(format!("there are {had}")),
                Some(0) => {
                    ctx.delete("item", &id)?;
                    Ok(())
                }
                Some(count) => Ok(ctx.upsert("item", &(id, license, kind, count))?),
            }
        },
    );
    // A server that is gone has no players any more.
    database.on_disconnect(|ctx| {
        let sender = ctx.sender;
        for position in ctx.rows::<Position>("position")? {
            if position.2 == sender {
                ctx.delete("position", &position.0)?;
            }
        }
        Ok(())
    });
}

/// The position of a player, who must be one of the calling server.
fn of_sender(ctx: &ReducerContext, license: &str) -> Result<Position, String> {
    match ctx.find::<Position, _>("position", license)? {
        Some(position) if position.2 == ctx.sender => Ok(position),
        Some(_) => Err("this player is on another server".to_owned()),
        None => Err("this player is not here".to_owned()),
    }
}
