//! A heads-up display: health, armour, money and messages on a page over the game.

use std::cell::{Cell, RefCell};

use cfx::natives::{Player, entity, hud, ped, player};
use cfx::nui::NuiError;
use cfx::prelude::*;
use cfx::state::{StateChange, StateKey};
use cfx::{keys, kvp, msgpack, nui, nui_callback, state_bag_handler};
use serde::{Deserialize, Serialize};

/// What the server has written into the player's state bag.
const MONEY: StateKey<i64> = StateKey::new("money");

/// The key of the client's own store.
const SETTINGS: &str = "settings";

/// What the player has chosen. What an older version did not store is the default.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Settings {
    /// How large everything is; 1 is the usual size.
    scale: f32,
    /// Whether an unhurt player sees the display, too, without holding the key.
    always: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            scale: 1.0,
            always: true,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
struct Status {
    visible: bool,
    /// Percent.
    health: i32,
    /// Percent.
    armour: i32,
    money: i64,
}

/// How a message looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    #[default]
    Info,
    Success,
    Error,
}

/// What the page is told: an object with the variant's name as `action`.
#[derive(Debug, Serialize)]
#[serde(tag = "action", rename_all = "lowercase")]
enum ToPage<'a> {
    Status(Status),
    Notify { text: &'a str, kind: Kind },
    Settings(Settings),
}

thread_local! {
    static CHOSEN: Cell<Settings> = Cell::new(Settings::default());
    /// What the page shows; `None` until it has been told.
    static SHOWN: Cell<Option<Status>> = const { Cell::new(None) };
    /// Whether the page has loaded: what is sent before is lost.
    static READY: Cell<bool> = const { Cell::new(false) };
    /// Messages that came before it had.
    static WAITING: RefCell<Vec<(String, Kind)>> = const { RefCell::new(Vec::new()) };
    static PURSE: Cell<i64> = const { Cell::new(0) };
    /// Whether the key is held.
    static PEEKING: Cell<bool> = const { Cell::new(false) };
}

#[cfx::main]
fn start() -> Result<(), msgpack::DecodeError> {
    // Where a mapping begins: players change the keys in the game's settings.
    keys::map("hud", "Settings of the display", keys::KEYBOARD, "F7");
    keys::on_hold(
        "hud_peek",
        "Show the display while held",
        keys::KEYBOARD,
        "Z",
        || peek(true),
        || peek(false),
    )
    .forget();
    CHOSEN.set(kvp::get_value(SETTINGS)?.unwrap_or_default());
    Ok(())
}

#[on_stop]
fn stop() {
    // Or the player would be left with a cursor and without a page.
    nui::focus(false, false);
}

// ----- what is shown ---------------------------------------------------------------------

/// Looks often, and tells the page only what is new: a message costs more than a native.
#[tick(interval = "250ms")]
fn refresh() -> Result<(), NuiError> {
    let status = status();
    if !READY.get() || SHOWN.get() == Some(status) {
        return Ok(());
    }
    SHOWN.set(Some(status));
    nui::send(&ToPage::Status(status))
}

fn status() -> Status {
    let me = player::player_ped_id();
    // In GTA V a person with 100 points is dead.
    let most = entity::get_entity_max_health(me) - 100;
    let health = match entity::get_entity_health(me) - 100 {
        points if most > 0 => (points * 100 / most).clamp(0, 100),
        _ => 0,
    };
    let wanted = CHOSEN.get().always || PEEKING.get() || health < 100;
    Status {
        visible: wanted && !hud::is_pause_menu_active(),
        health,
        armour: ped::get_ped_armour(me).clamp(0, 100),
        money: PURSE.get(),
    }
}

fn peek(held: bool) -> Result<(), NuiError> {
    PEEKING.set(held);
    // A key is answered at once, not at the next look.
    refresh()
}

/// Runs for the money of every player: which bag is one's own is not known beforehand.
#[state_bag_handler(key = "money")]
fn money_changes(change: StateChange<'_>) -> Result<(), msgpack::DecodeError> {
    let own = Player::local().state();
    if own.is_some_and(|own| own.name() == change.bag()) {
        PURSE.set(change.value()?.unwrap_or(0));
    }
    Ok(())
}

/// A message: of the server, or of another script of this client.
#[net_event("hud:notify")]
#[event("hud:notify")]
fn notify(text: String, kind: Option<Kind>) -> Result<(), NuiError> {
    let kind = kind.unwrap_or_default();
    if READY.get() {
        return nui::send(&ToPage::Notify { text: &text, kind });
    }
    WAITING.with_borrow_mut(|waiting| waiting.push((text, kind)));
    Ok(())
}

// ----- the page and its settings ---------------------------------------------------------

/// The page has loaded, perhaps not for the first time, and knows nothing.
#[nui_callback]
fn ready() -> Result<Settings, Box<dyn std::error::Error>> {
    // A handler of changes is told of changes only.
    if let Some(own) = Player::local().state() {
        PURSE.set(MONEY.get(&own)?.unwrap_or(0));
    }
    READY.set(true);
    SHOWN.set(None);
    refresh()?;
    for (text, kind) in WAITING.take() {
        nui::send(&ToPage::Notify { text: &text, kind })?;
    }
    Ok(CHOSEN.get())
}

#[command("hud")]
fn open_settings() -> Result<(), NuiError> {
    nui::send(&ToPage::Settings(CHOSEN.get()))?;
    nui::focus(true, true);
    Ok(())
}

#[nui_callback]
fn close() {
    nui::focus(false, false);
}

/// Other resources' pages can call this, too: what comes is checked.
#[nui_callback]
fn save(settings: Settings) -> Result<Settings, String> {
    if !(0.5..=2.0).contains(&settings.scale) {
        return Err(format!(
            "the scale is between 0.5 and 2, not {}",
            settings.scale
        ));
    }
    kvp::set_value(SETTINGS, &settings).map_err(|error| error.to_string())?;
    CHOSEN.set(settings);
    Ok(settings)
}

#[cfg(test)]
mod tests;
