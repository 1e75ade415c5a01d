#![allow(unused_variables)]

use cfx_spacetime::{
    DbConnection, EventContext, Table, on_connect, on_disconnect, on_insert, on_update,
};

#[derive(Table, Clone)]
#[table(name = "player", primary_key = id)]
struct Player {
    id: u32,
}

#[derive(Table, Clone)]
#[table(name = "note")]
struct Note {
    text: String,
}

#[on_insert]
fn of_nothing(row: &Player) {}

#[on_insert(Player, Note)]
fn of_two(row: &Player) {}

#[on_insert(Player, table = "player")]
fn with_a_key(row: &Player) {}

#[on_insert(Player, database = "a", database = "b")]
fn twice(row: &Player) {}

#[on_connect(Player)]
fn not_of_a_table(conn: &DbConnection) {}

#[on_insert(Player)]
fn not_told() {}

#[on_insert(Player)]
fn told_too_much(ctx: &EventContext, row: &Player, more: u32) {}

#[on_update(Player)]
fn told_too_little(row: &Player) {}

#[on_disconnect]
fn not_told_why() {}

#[on_insert(Player)]
async fn borrows(row: &Player) {}

#[on_insert(Player)]
fn changes(row: &mut Player) {}

#[on_insert(Player)]
fn generic<T>(row: &T) {}

#[on_insert(Player)]
unsafe fn dangerous(row: &Player) {}

#[on_insert(Player)]
fn of_anything(row: impl Table) {}

#[on_insert(Player)]
struct NoFunction;

struct Script;

impl Script {
    #[on_insert(Player)]
    fn method(&self, row: &Player) {}
}

fn main() {}
