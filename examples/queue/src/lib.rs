//! A queue in front of a server with a limited number of seats.

use std::cell::RefCell;

use cfx::builtin::{DeferralError, PlayerConnecting, PlayerDropped, PlayerJoining};
use cfx::commands::Caller;
use cfx::players::{self, Player};
use cfx::prelude::*;
use cfx::{chat, convars, kvp};

/// How often whoever waits is looked after.
const ROUND: Duration = Duration::from_secs(1);
/// How long somebody who was let in may take to load the game.
const LOADING: Duration = Duration::from_secs(10 * 60);

/// A seat, from when somebody is let in until they leave.
struct Seat {
    player: Player,
    /// Until when the player has to have arrived; `None` for one who has.
    kept_until: Option<Duration>,
}

struct Waiting {
    player: Player,
    priority: bool,
}

thread_local! {
    static SEATS: RefCell<Vec<Seat>> = const { RefCell::new(Vec::new()) };
    /// In the order in which they are let in.
    static QUEUE: RefCell<Vec<Waiting>> = const { RefCell::new(Vec::new()) };
}

#[cfx::main]
fn start() {
    // The resource may have been restarted while people play.
    for player in players::all() {
        sit(player, None);
    }
}

#[event(PlayerConnecting)]
async fn connecting(event: PlayerConnecting) -> Result<(), DeferralError> {
    let player = event.player;
    // Whatever becomes of this task, the player is not left waiting: a `Deferred` that is
    // dropped rejects.
    let connecting = event.deferrals.defer().await?;
    let Some(license) = player.identifier("license") else {
        return connecting.reject("You have no Rockstar license that this server could see.");
    };
    let priority = player.is_ace_allowed("queue.priority") || is_listed(&license);
    let minutes = convars::get("queue_minutes", 15).max(1);
    let patience = Duration::from_secs(60 * u64::from(minutes.unsigned_abs()));
    let end = task::now() + patience;

    let place = Place::take(player, priority);
    loop {
        // The platform does not tell that somebody stopped waiting; it forgets the name.
        if player.name().is_none() {
            return connecting.reject("You have left.");
        }
        let (position, length) = place.position();
        if position <= free_seats() {
            sit(player, Some(task::now() + LOADING));
            return connecting.done();
        }
        if task::now() >= end {
            return connecting.reject(&format!(
                "No seat has become free for {minutes} minutes. Please try again later."
            ));
        }
        connecting.update(&format!(
            "You are number {position} of {length} in the queue."
        ))?;
        sleep(ROUND).await;
    }
}

/// A player has loaded the game: the seat goes from the temporary id to the one that stays.
#[event(PlayerJoining)]
fn joining(event: PlayerJoining) {
    give_up(event.temporary);
    sit(event.player, None);
}

#[event(PlayerDropped)]
fn dropped(event: PlayerDropped) {
    give_up(event.player);
}

fn sit(player: Player, kept_until: Option<Duration>) {
    let seat = Seat { player, kept_until };
    SEATS.with_borrow_mut(|seats| seats.push(seat));
}

fn give_up(player: Player) {
    SEATS.with_borrow_mut(|seats| seats.retain(|seat| seat.player != player));
}

/// How many may be let in now.
fn free_seats() -> usize {
    let seats = convars::get("queue_seats", convars::get("sv_maxClients", 48));
    let now = task::now();
    let taken = SEATS.with_borrow_mut(|seats| {
        seats.retain(|seat| seat.kept_until.is_none_or(|end| now < end));
        seats.len()
    });
    usize::try_from(seats).unwrap_or(0).saturating_sub(taken)
}

/// A place in the queue: given up when it is dropped, however the task ends that has it.
struct Place(Player);

impl Place {
    /// Behind all of the same priority.
    fn take(player: Player, priority: bool) -> Self {
        QUEUE.with_borrow_mut(|queue| {
            let first_without = queue.iter().position(|other| !other.priority);
            let end = queue.len();
            let place = if priority {
                first_without.unwrap_or(end)
            } else {
                end
            };
            queue.insert(place, Waiting { player, priority });
        });
        Self(player)
    }

    /// The position, 1 for the first, and how many there are.
    fn position(&self) -> (usize, usize) {
        QUEUE.with_borrow(|queue| {
            let before = queue.iter().take_while(|other| other.player != self.0);
            (before.count() + 1, queue.len())
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        QUEUE.with_borrow_mut(|queue| queue.retain(|other| other.player != self.0));
    }
}

fn key(license: &str) -> String {
    format!("priority:{license}")
}

fn is_listed(license: &str) -> bool {
    kvp::contains(&key(license))
}

/// Who has priority besides those with the permission.
#[command("queue_priority", restricted)]
fn set_priority(caller: Caller, license: &str, priority: bool) -> Result<(), events::EmitError> {
    let digits = license.strip_prefix("license:").unwrap_or_default();
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return answer(caller, "A license looks like this: license:0123abcd");
    }
    if priority {
        kvp::set(&key(license), 1);
    } else {
        kvp::delete(&key(license));
    }
    let with = if priority { "with" } else { "without" };
    answer(caller, &format!("{license} is {with} priority."))
}

#[command("queue", restricted)]
fn show(caller: Caller) -> Result<(), events::EmitError> {
    let free = free_seats();
    let taken = SEATS.with_borrow(Vec::len);
    let waiting = QUEUE.with_borrow(Vec::len);
    answer(
        caller,
        &format!("{taken} seats are taken, {free} free; {waiting} are waiting."),
    )
}

fn answer(caller: Caller, text: &str) -> Result<(), events::EmitError> {
    match caller {
        Caller::Client(id) => chat::send(id, &chat::Message::new(text)),
        Caller::Console => {
            cfx::print!("{text}");
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests;
