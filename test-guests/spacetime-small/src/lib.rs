//! A script with one table and two reducers, whose size `cargo xtask bench spacetime` prints.

use cfx::spacetime::{self, DbConnection, Identity, Reconnect, Table, reducers};

#[derive(Table, Clone, Debug)]
#[table(name = "player", primary_key = identity)]
struct Player {
    identity: Identity,
    name: String,
    x: f32,
    y: f32,
}

reducers! {
    fn move_player(x: f32, y: f32);
    fn set_name(name: String) -> Result<(), String>;
}

#[cfx::main]
fn start() -> Result<(), spacetime::Error> {
    let conn = DbConnection::builder()
        .with_uri("ws://127.0.0.1:3000")
        .with_database_name("world")
        .with_automatic_reconnect(Reconnect::default())
        .on_connect(|conn, _, _| {
            conn.subscription_builder()
                .subscribe("SELECT * FROM player");
            let sent = conn.reducers().set_name_then("Ada".into(), |_, outcome| {
                if let Ok(Err(text)) = outcome {
                    cfx::print!("refused: {text}");
                }
            });
            if let Err(error) = sent {
                cfx::print!("not sent: {error}");
            }
        })
        .build()?;
    conn.db().player().on_insert(|ctx, row| {
        cfx::print!("{} is number {}", row.name, ctx.db().player().count());
    });
    conn.db().player().on_update(|ctx, old, new| {
        let moved = old.x != new.x;
        if moved && ctx.db().player().identity().find(&ctx.identity()).is_some() {
            let _ = ctx.reducers().move_player(new.x, new.y);
        }
    });
    Ok(())
}
