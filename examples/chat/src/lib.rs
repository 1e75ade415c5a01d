//! A chat: `/me`, private messages, announcements, mutes, and what other scripts have their
//! players say. The platform's resource `chat` shows all of it.

use std::cell::RefCell;

use cfx::Args;
use cfx::chat::{self, Message, Suggestion, To};
use cfx::commands::Caller;
use cfx::natives::server as natives;
use cfx::players::{self, Player};
use cfx::prelude::*;

/// How far `/me` is seen, in metres.
const NEAR: f32 = 20.0;
/// The most characters of a message.
const LONGEST: usize = 200;
/// The most minutes of a mute: a day.
const LONGEST_MUTE: u32 = 24 * 60;

type Sent = Result<(), events::EmitError>;

thread_local! {
    /// Who may not talk, and until when. A person, not a connection: nobody gets rid of a
    /// mute by connecting again.
    static MUTED: RefCell<Vec<(String, Duration)>> = const { RefCell::new(Vec::new()) };
}

#[command("me")]
fn act(player: Player, text: Args) -> Sent {
    let text = match may_say(player, &text.join(" ")) {
        Ok(text) => text,
        Err(reason) => return tell(player, &reason),
    };
    let message = Message::new(format!("* {} {text}", name(player))).color(200, 160, 255);
    for other in players::all() {
        if is_near(player, other) {
            chat::send(other.id(), &message)?;
        }
    }
    Ok(())
}

#[command("msg")]
fn whisper(player: Player, to: u32, text: Args) -> Sent {
    let to = Player::new(to);
    if !to.exists() {
        return tell(player, &format!("There is no player {to}."));
    }
    match may_say(player, &text.join(" ")) {
        Ok(text) => {
            let from = Message::from_author(format!("from {}", name(player)), text.as_str());
            chat::send(to.id(), &from.color(255, 200, 0))?;
            let sent = Message::from_author(format!("to {}", name(to)), text);
            chat::send(player.id(), &sent.color(255, 200, 0))
        }
        Err(reason) => tell(player, &reason),
    }
}

#[command("announce", restricted)]
fn announce(caller: Caller, text: Args) -> Sent {
    // Whoever may announce may do so in colours: the text stays as it is.
    if text.is_empty() {
        return answer(caller, "What is there to announce?");
    }
    chat::broadcast(&Message::from_author("Announcement", text.join(" ")).color(255, 80, 0))
}

#[command("mute", restricted)]
async fn mute(caller: Caller, player: u32, minutes: u32) -> Sent {
    let player = Player::new(player);
    if !player.exists() {
        return answer(caller, &format!("There is no player {player}."));
    }
    if !(1..=LONGEST_MUTE).contains(&minutes) {
        return answer(caller, &format!("Between 1 and {LONGEST_MUTE} minutes."));
    }
    let until = task::now() + Duration::from_secs(60 * u64::from(minutes));
    let person = person(player);
    MUTED.with_borrow_mut(|muted| {
        muted.retain(|(other, _)| *other != person);
        muted.push((person.clone(), until));
    });
    let name = name(player);
    answer(caller, &format!("{name} is muted for {minutes} minutes."))?;
    tell(player, &format!("You are muted for {minutes} minutes."))?;

    task::sleep_until(until).await;
    // Another mute of the same person has replaced this one, or it was lifted.
    let over = lift(|other, ends| other == person && ends == until);
    // The player may have gone, or be here with another id.
    match find(&person) {
        Some(player) if over => tell(player, "You can talk again."),
        _ => Ok(()),
    }
}

#[command("unmute", restricted)]
fn unmute(caller: Caller, player: u32) -> Sent {
    let player = Player::new(player);
    let person = person(player);
    if !lift(|other, _| other == person) {
        return answer(caller, &format!("Player {player} is not muted."));
    }
    answer(caller, &format!("{} can talk again.", name(player)))?;
    tell(player, "You can talk again.")
}

/// A script on the player's side says something for the player:
/// `TriggerServerEvent('talk:say', 'hello')`.
///
/// Any client can send this, as often and as much as it likes: the limits hold before
/// anything of it is read.
#[net_event("talk:say", max_size = 1024, rate = "2/s")]
fn say(player: Player, text: &str) -> Sent {
    match may_say(player, text) {
        Ok(text) => chat::broadcast(&Message::from_author(name(player), text)),
        Err(reason) => tell(player, &reason),
    }
}

/// The player has written into the chat itself, which shows it unless this is cancelled.
#[event("chatMessage")]
fn written(player: u32) -> Sent {
    let player = Player::new(player);
    if let Some(reason) = silence(player) {
        events::cancel();
        tell(player, &reason)?;
    }
    Ok(())
}

/// The player's chat is there now: what was suggested earlier would have been lost.
#[net_event("chat:init", max_size = 64, rate = "6/min")]
fn chat_is_there(player: Player) -> Sent {
    suggest_to(player)
}

#[on_start]
fn started() -> Sent {
    players::all().into_iter().try_for_each(suggest_to)
}

#[on_stop]
fn stopping() -> Sent {
    for (name, _) in suggestions() {
        chat::remove_suggestion(To::Everyone, &format!("/{name}"))?;
    }
    Ok(())
}

/// What the chat says about the commands while they are typed.
fn suggestions() -> [(&'static str, Suggestion); 5] {
    let me = Suggestion::new("/me", "shows what you do").param("text", "what you do");
    let msg = Suggestion::new("/msg", "tells one player something")
        .param("to", "the player's id")
        .param("text", "what you say");
    let announce = Suggestion::new("/announce", "tells everybody").param("text", "the news");
    let mute = Suggestion::new("/mute", "keeps a player from talking")
        .param("player", "the player's id")
        .param("minutes", "how long");
    let unmute =
        Suggestion::new("/unmute", "lets a player talk again").param("player", "the player's id");
    [
        ("me", me),
        ("msg", msg),
        ("announce", announce),
        ("mute", mute),
        ("unmute", unmute),
    ]
}

/// Suggests what the player may do.
fn suggest_to(player: Player) -> Sent {
    for (name, suggestion) in suggestions() {
        if player.is_ace_allowed(&format!("command.{name}")) {
            chat::suggest(To::Player(player.id()), &suggestion)?;
        }
    }
    Ok(())
}

/// What the player says as others may see it, or why nobody does.
fn may_say(player: Player, text: &str) -> Result<String, String> {
    let text = plain(text);
    match silence(player) {
        Some(reason) => Err(reason),
        None if text.is_empty() => Err("Say something.".to_owned()),
        None => Ok(text),
    }
}

/// Why the player may not talk.
fn silence(player: Player) -> Option<String> {
    let person = person(player);
    let until = MUTED.with_borrow(|muted| {
        let mut muted = muted.iter();
        muted.find_map(|(other, until)| (*other == person).then_some(*until))
    })?;
    let seconds = until.saturating_sub(task::now()).as_secs();
    let minutes = seconds.div_ceil(60).max(1);
    Some(format!("You are muted for another {minutes} min."))
}

/// Ends the mutes that fit; whether there was one.
fn lift(fits: impl Fn(&str, Duration) -> bool) -> bool {
    MUTED.with_borrow_mut(|muted| {
        let before = muted.len();
        muted.retain(|(person, until)| !fits(person, *until));
        muted.len() < before
    })
}

/// By what a player is known again after connecting anew. Not everybody has a license on
/// a server of a local network.
fn person(player: Player) -> String {
    let license = player.identifier("license");
    license.unwrap_or_else(|| player.to_string())
}

fn find(wanted: &str) -> Option<Player> {
    let mut players = players::all().into_iter();
    players.find(|player| person(*player) == wanted)
}

/// A text without colours and line breaks, and not too long.
fn plain(text: &str) -> String {
    let allowed = |c: &char| *c != '^' && !c.is_control();
    let text: String = text.chars().filter(allowed).take(LONGEST).collect();
    text.trim().to_owned()
}

/// Players choose their names: they can hold whatever a message can.
fn name(player: Player) -> String {
    plain(&player.name().unwrap_or_default())
}

fn is_near(one: Player, other: Player) -> bool {
    let place = |player: Player| natives::get_entity_coords(natives::get_player_ped(player));
    one.routing_bucket() == other.routing_bucket() && place(one).distance(place(other)) < NEAR
}

fn tell(player: Player, text: &str) -> Sent {
    chat::send(player.id(), &Message::new(text).color(255, 255, 0))
}

fn answer(caller: Caller, text: &str) -> Sent {
    match caller {
        Caller::Client(id) => tell(Player::new(id), text),
        Caller::Console => {
            cfx::print!("{text}");
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests;
