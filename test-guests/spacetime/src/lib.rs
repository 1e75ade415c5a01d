//! Says what it is told of the seats of a theatre.

use std::cell::OnceCell;

use cfx::event;
use cfx::spacetime::{self, DbConnection, ErrorContext, EventContext, Reconnect, Table, reducers};

#[derive(Table, Clone, Debug)]
#[table(name = "seat", primary_key = id)]
struct Seat {
    id: u32,
    by: String,
}

reducers! {
    fn sit(id: u32, by: String);
}

thread_local! {
    static CONNECTION: OnceCell<DbConnection> = const { OnceCell::new() };
}

fn connection() -> Option<DbConnection> {
    CONNECTION.with(|connection| connection.get().cloned())
}

#[cfx::main]
fn start() -> Result<(), spacetime::Error> {
    let conn = DbConnection::builder()
        .with_uri("ws://127.0.0.1:3000")
        .with_database_name("theatre")
        .with_automatic_reconnect(Reconnect::default())
        .build()?;
    conn.subscription_builder()
        .on_applied(|ctx| cfx::print!("{} seats", ctx.db().seat().count()))
        .subscribe("SELECT * FROM seat");
    CONNECTION.with(|connection| connection.set(conn).ok());
    Ok(())
}

#[spacetime::on_connect]
fn connected() {
    cfx::print!("connected");
}

#[spacetime::on_connect_error]
fn not_connected(_: &ErrorContext, error: &spacetime::Error) {
    cfx::print!("not connected: {error}");
}

#[spacetime::on_disconnect]
fn disconnected(error: &Option<spacetime::Error>) {
    cfx::print!("disconnected: {}", error.is_some());
}

#[spacetime::on_insert(Seat)]
fn came(seat: &Seat) {
    cfx::print!("+ {} {}", seat.id, seat.by);
}

#[spacetime::on_update(Seat)]
fn changed(old: &Seat, new: &Seat) {
    cfx::print!("{} {} -> {}", new.id, old.by, new.by);
}

#[spacetime::on_delete(Seat)]
fn went(_: &EventContext, seat: &Seat) {
    cfx::print!("- {} {}", seat.id, seat.by);
}

#[event("sit")]
async fn take(id: u32, by: String) -> Result<(), String> {
    let conn = connection().ok_or("no connection")?;
    let call = conn.reducers().sit(id, by.clone());
    match call.map_err(|error| error.to_string())?.await {
        Ok(()) => cfx::print!("{by} sits, {} seats", conn.db().seat().count()),
        Err(error) => cfx::print!("nobody sits: {error}"),
    }
    Ok(())
}

#[event("list")]
fn list() {
    let Some(conn) = connection() else { return };
    let mut seats: Vec<Seat> = conn.db().seat().iter().collect();
    seats.sort_by_key(|seat| seat.id);
    for seat in seats {
        cfx::print!("{} {}", seat.id, seat.by);
    }
}
