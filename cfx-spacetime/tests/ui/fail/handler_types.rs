#![allow(unused_variables)]

use cfx_spacetime::{EventContext, Table, on_insert, on_update};

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

struct NoTable;

#[on_insert(Player)]
fn of_another_row(ctx: &EventContext, row: &Note) {}

#[on_insert(Player)]
fn in_another_order(row: &Player, ctx: &EventContext) {}

#[on_insert(NoTable)]
fn of_no_table(row: &NoTable) {}

#[on_update(Note)]
fn of_a_table_without_updates(old: &Note, new: &Note) {}

#[on_insert(Player)]
fn answers(row: &Player) -> u32 {
    row.id
}

fn main() {}
