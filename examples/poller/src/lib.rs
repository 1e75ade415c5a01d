//! Asks a web address once a minute and shares the answer: in the global state, and as an
//! export.

use std::cell::Cell;
use std::error::Error;

use cfx::commands::Caller;
use cfx::msgpack::Value;
use cfx::prelude::*;
use cfx::state::{StateBag, StateError, StateKey};
use cfx::{chat, convar_listener, convars, http};

/// `GlobalState.poller_latest`, which scripts of players read, too.
const LATEST: StateKey<Value> = StateKey::new("poller_latest");
/// The state goes to every player: no place for much.
const MOST_BYTES: usize = 8 * 1024;
/// After so many failures the pauses get no longer.
const MOST_DOUBLINGS: u32 = 4;

thread_local! {
    /// How many polls in a row have failed.
    static FAILURES: Cell<u32> = const { Cell::new(0) };
    /// How many minutes are left out because of that.
    static PAUSE: Cell<u32> = const { Cell::new(0) };
}

#[tick(interval = "60s")]
async fn each_minute() {
    let pause = PAUSE.get();
    if pause > 0 {
        PAUSE.set(pause - 1);
    } else if !address().is_empty() {
        poll_and_slow_down().await;
    }
}

/// The address was set: the old answer is none of the new address.
#[convar_listener("poller_url")]
async fn address_changed() -> Result<(), StateError> {
    forgive();
    LATEST.remove(&StateBag::global(), true)?;
    if !address().is_empty() {
        poll_and_slow_down().await;
    }
    Ok(())
}

/// Polls at once, whatever has failed before.
#[command("poll", restricted)]
async fn poll_now(caller: Caller) -> Result<(), events::EmitError> {
    let outcome = poll().await;
    if outcome.is_ok() {
        forgive();
    }
    let text = outcome.map_or_else(|error| error.to_string(), str::to_owned);
    match caller {
        Caller::Client(id) => chat::send(id, &chat::Message::new(text)),
        Caller::Console => {
            cfx::print!("{text}");
            Ok(())
        }
    }
}

/// `exports.poller:latest()`: the latest answer, nothing before the first one.
#[export]
fn latest() -> Result<Option<Value>, StateError> {
    LATEST.get(&StateBag::global())
}

fn address() -> String {
    convars::get("poller_url", "")
}

fn forgive() {
    FAILURES.set(0);
    PAUSE.set(0);
}

/// After each failure in a row the pause is twice as long. That the other server does not
/// answer is no mistake of this script: a warning, not an error.
async fn poll_and_slow_down() {
    match poll().await {
        Ok(_) => forgive(),
        Err(error) => {
            let failures = FAILURES.get() + 1;
            let minutes = 1 << failures.min(MOST_DOUBLINGS);
            FAILURES.set(failures);
            PAUSE.set(minutes - 1);
            log::warn!("{error}; asking again in {minutes} minutes");
        }
    }
}

/// Asks once, and says in a few words what came of it.
async fn poll() -> Result<&'static str, Box<dyn Error>> {
    let url = address();
    if url.is_empty() {
        return Err("there is no address to ask: set poller_url".into());
    }
    let response = http::get(&url).await?.error_for_status()?;
    // While this waited, everything else went on.
    if address() != url {
        return Ok("the address has changed, its answer is left out");
    }
    if response.bytes().len() > MOST_BYTES {
        let length = response.bytes().len();
        return Err(format!("the answer has {length} bytes, more than {MOST_BYTES}").into());
    }
    let kind = response.header("Content-Type").unwrap_or_default();
    let value = if kind.starts_with("application/json") {
        response.json()?
    } else {
        Value::String(response.text().into_owned())
    };
    let global = StateBag::global();
    // Every write is sent to every player, also one of an equal value.
    if LATEST.get(&global)?.unwrap_or_default() == value {
        return Ok("nothing new");
    }
    LATEST.set(&global, &value, true)?;
    Ok("there is a new answer")
}

#[cfg(test)]
mod tests;
