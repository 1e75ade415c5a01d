//! The script that is given a million of everything: it counts what arrives, and what
//! arrives out of order. What is sent carries its number.

use std::cell::Cell;

use cfx::commands::{self, Command};
use cfx::prelude::*;
use cfx::state::{self, StateBag};
use cfx::{exports, http};
use serde::Deserialize;

/// What has arrived of one kind.
#[derive(Clone, Copy)]
struct Tally {
    arrived: u64,
    out_of_order: u64,
}

thread_local! {
    static TALLY: Cell<Tally> = const { Cell::new(Tally { arrived: 0, out_of_order: 0 }) };
    static FIRED: Cell<u64> = const { Cell::new(0) };
}

/// Counts the one that should be the next.
fn count(number: u64) {
    let mut tally = TALLY.get();
    tally.out_of_order += u64::from(number != tally.arrived);
    tally.arrived += 1;
    TALLY.set(tally);
}

/// What an event brings: enough to allocate a few things.
#[derive(Deserialize)]
struct Order {
    number: u64,
    item: String,
    tags: Vec<String>,
}

#[event("soak:event")]
fn order(order: Order) -> Result<(), String> {
    if order.tags.iter().any(|tag| tag.len() > order.item.len()) {
        return Err(format!("order {} is broken", order.number));
    }
    count(order.number);
    Ok(())
}

/// Sets a value, whose change handler counts it.
#[event("soak:state")]
fn set(number: u64) -> Result<(), state::StateError> {
    StateBag::global().set("soak", &number, true)
}

/// Makes a request; what it is answered has the number.
#[event("soak:http")]
async fn request(number: u64) -> Result<(), String> {
    let url = format!("http://localhost/{number}");
    let response = http::get(&url).await.map_err(|error| error.to_string())?;
    let number = response.text().parse();
    count(number.map_err(|_| "the body is no number")?);
    Ok(())
}

/// Starts tasks that sleep at the same times, in the order in which they were started.
#[event("soak:timers")]
fn timers(tasks: u64, rounds: u64) {
    for task in 0..tasks {
        spawn(async move {
            for round in 0..rounds {
                sleep(Duration::from_millis(1)).await;
                count(round * tasks + task);
            }
        });
    }
}

#[cfx::main]
fn main() {
    commands::register("soak", false, |command: Command| {
        let number = command.args.first().and_then(|word| word.parse().ok());
        count(number.ok_or("which number?")?);
        Ok::<(), &str>(())
    })
    .forget();
    exports::declare("count", |number: u64, text: String| {
        count(number);
        text
    })
    .forget();
    exports::declare("tally", || {
        let tally = TALLY.get();
        (tally.arrived, tally.out_of_order)
    })
    .forget();
    state::on_change(Some("soak"), None, |change| {
        if let Ok(Some(number)) = change.value() {
            count(number);
        }
    })
    .forget();
}
