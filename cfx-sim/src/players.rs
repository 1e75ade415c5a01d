//! Players: those who play, and those who are connecting.

use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use crate::call::{Call, CallError, Host, arg, set};
use crate::chat::ChatLine;
use crate::entities::EntityKind;
use crate::life::{Gone, Holding, is_function_of};
use crate::local::numbered;
use crate::value::{Value, payload};
use crate::world::{Entry, World};

/// A player on the server. A test changes what it likes by [`World::change_player`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Player {
    /// The net id, which scripts know the player by.
    pub id: u32,
    /// The place among the players: what handlers of state bags are told of the sender.
    pub slot: u32,
    /// The name.
    pub name: String,
    /// The identifiers, with their types: `license:0000...`.
    pub identifiers: Vec<String>,
    /// The hardware tokens.
    pub tokens: Vec<String>,
    /// The GUID.
    pub guid: String,
    /// The round trip in milliseconds.
    pub ping: i32,
    /// The address.
    pub endpoint: String,
    /// The handle of the ped.
    pub ped: i32,
    /// The routing bucket.
    pub bucket: i32,
    /// How long ago the last message came, in milliseconds.
    pub last_message: i32,
    /// Whether the player's microphone is on.
    pub talking: bool,
    /// Whether nobody hears the player: what `MUMBLE_SET_PLAYER_MUTED` has set.
    pub muted: bool,
    /// Since when the player plays, in the world's milliseconds.
    pub joined_ms: i64,
    /// By what the server dropped the player, for players that [`World::take_dropped`] answers.
    pub drop_reason: Option<String>,
}

/// How far somebody has come who connects.
#[derive(Debug, Clone, PartialEq)]
pub enum ConnectionState {
    /// A script has called `defer` and nobody has called `done`.
    Deferred {
        /// The latest message that is shown.
        message: Option<String>,
        /// The card that is shown, as the script wrote it: text (JSON), or a table.
        card: Option<Value>,
    },
    /// The server lets the player in.
    Accepted,
    /// The server does not, for this reason.
    Rejected(String),
}

#[derive(Clone)]
struct Connection {
    name: String,
    identifiers: Vec<String>,
    /// Scripts that have called `defer` and not yet `done`.
    waiting: usize,
    messages: Vec<String>,
    card: Option<Value>,
    /// The function that gets a card's answer.
    card_function: Option<String>,
    kick_reason: String,
    rejected: Option<String>,
    handover: Option<Value>,
    /// Whether the event is over.
    asked: bool,
    /// The host's functions that scripts defer by.
    functions: Vec<String>,
}

#[derive(Default)]
pub(crate) struct Players {
    pub(crate) all: BTreeMap<u32, Player>,
    dropped: Vec<Player>,
    connecting: BTreeMap<u32, Connection>,
    pub(crate) last_id: u32,
    /// On a client, who plays here.
    pub(crate) local: Option<u32>,
    pub(crate) chat: VecDeque<ChatLine>,
    last_temporary: u32,
}

impl Players {
    pub(crate) fn held(&self) -> usize {
        let connecting = self.connecting.values();
        let functions = connecting.map(|connection| {
            connection.functions.len() + usize::from(connection.card_function.is_some())
        });
        functions.sum()
    }

    /// Nobody can answer a card any more whose function is the resource's.
    pub(crate) fn forget(&mut self, resource: &str, gone: &mut Gone) {
        for (id, connection) in &mut self.connecting {
            let own = |function: &mut String| is_function_of(function, resource);
            if let Some(function) = connection.card_function.take_if(own) {
                connection.card = None;
                gone.add(Holding::Card, id.to_string());
                gone.functions.push(function);
            }
        }
    }
}

/// Temporary ids begin above those of players.
const FIRST_TEMPORARY: u32 = 0x1_0000;

impl World {
    /// Adds a player who has been playing for a while, with a ped at the origin, without an
    /// event; answers the net id: 1 for the first. Names, identifiers and so on are made up
    /// from the id, so that each player has others.
    pub fn add_player(&self, name: &str) -> u32 {
        let id = self.parts.players.borrow().last_id + 1;
        self.add_player_as(id, name);
        id
    }

    /// [`add_player`](Self::add_player) with this net id; `false` when somebody has it.
    pub fn add_player_as(&self, id: u32, name: &str) -> bool {
        if self.player(id).is_some() {
            return false;
        }
        {
            let mut players = self.parts.players.borrow_mut();
            players.last_id = players.last_id.max(id);
        }
        let ped = self.add_entity(EntityKind::Ped, "mp_m_freemode_01", Default::default());
        self.change_entity(ped, |entity| entity.owner = Some(id));
        let mut players = self.parts.players.borrow_mut();
        let slots: Vec<u32> = players.all.values().map(|player| player.slot).collect();
        let slot = (0..).find(|slot| !slots.contains(slot)).unwrap_or(0);
        self.touch();
        players.all.insert(
            id,
            Player {
                id,
                slot,
                name: name.to_owned(),
                identifiers: identifiers(id),
                tokens: vec![format!("2:{id:064x}"), format!("5:{id:064x}")],
                guid: format!("{id}"),
                ping: 20,
                endpoint: format!("127.0.0.{id}"),
                ped,
                bucket: 0,
                last_message: 0,
                talking: false,
                muted: false,
                joined_ms: 0,
                drop_reason: None,
            },
        );
        true
    }

    /// A player by the net id.
    #[must_use]
    pub fn player(&self, id: u32) -> Option<Player> {
        self.parts.players.borrow().all.get(&id).cloned()
    }

    /// Changes a player; whether there is one.
    pub fn change_player(&self, id: u32, change: impl FnOnce(&mut Player)) -> bool {
        let Some(mut player) = self.player(id) else {
            return false;
        };
        change(&mut player);
        self.touch();
        self.parts.players.borrow_mut().all.insert(id, player);
        true
    }

    /// The net ids of all players, in the order of joining.
    #[must_use]
    pub fn players(&self) -> Vec<u32> {
        self.parts.players.borrow().all.keys().copied().collect()
    }

    /// Lets a player leave: `playerDropped` is raised while the player still exists.
    /// Whether there is one.
    pub fn drop_player(&self, host: &dyn Host, id: u32, reason: &str, by: &str) -> bool {
        if self.player(id).is_none() {
            return false;
        }
        let arguments = payload(&[reason.into(), by.into(), i32::from(!by.is_empty()).into()]);
        host.emit("playerDropped", &arguments, &format!("internal-net:{id}"));
        self.touch();
        let player = self.parts.players.borrow_mut().all.remove(&id);
        // A handler may have dropped the player again.
        let Some(mut player) = player else {
            return true;
        };
        self.parts
            .state
            .borrow_mut()
            .remove(&format!("player:{id}"));
        self.remove_entity(host, player.ped);
        player.drop_reason = Some(reason.to_owned());
        self.parts.players.borrow_mut().dropped.push(player);
        true
    }

    /// The players that have left since the last call, with the reasons.
    #[must_use]
    pub fn take_dropped(&self) -> Vec<Player> {
        std::mem::take(&mut self.parts.players.borrow_mut().dropped)
    }

    // ----- connecting -----------------------------------------------------------

    /// Somebody connects: `playerConnecting` is raised, with functions to defer. Answers
    /// the temporary net id; [`connection`](Self::connection) says what became of it.
    pub fn connect(&self, host: &dyn Host, name: &str) -> u32 {
        let id = {
            let mut players = self.parts.players.borrow_mut();
            players.last_temporary += 1;
            let id = FIRST_TEMPORARY + players.last_temporary;
            players.connecting.insert(
                id,
                Connection {
                    name: name.to_owned(),
                    identifiers: identifiers(id),
                    waiting: 0,
                    messages: Vec::new(),
                    card: None,
                    card_function: None,
                    kick_reason: "the connection was cancelled by a script".to_owned(),
                    rejected: None,
                    handover: None,
                    asked: false,
                    functions: Vec::new(),
                },
            );
            id
        };
        let function = |run: fn(&World, &dyn Host, u32, &[Value])| {
            // Weak, because a host may own its world as well as its functions.
            let world = Rc::downgrade(&self.parts);
            let name = host.function(Rc::new(move |host, arguments| {
                let parts = world.upgrade().ok_or("the world is gone")?;
                let arguments = Value::decode_list(arguments).ok_or("no list of arguments")?;
                run(&World { parts }, host, id, &arguments);
                Ok(vec![0x90])
            }));
            self.with_connection(id, |connection| connection.functions.push(name.clone()));
            Value::Function(name)
        };
        let deferrals = Value::map([
            ("defer", function(defer)),
            ("update", function(update)),
            ("presentCard", function(present_card)),
            ("done", function(done)),
            ("handover", function(handover)),
        ]);
        let arguments = payload(&[name.into(), function(set_kick_reason), deferrals]);
        let accepted = host.emit(
            "playerConnecting",
            &arguments,
            &format!("internal-net:{id}"),
        );
        self.with_connection(id, |connection| {
            connection.asked = true;
            if !accepted {
                connection.rejected = Some(connection.kick_reason.clone());
            }
        });
        id
    }

    fn with_connection<R>(&self, id: u32, with: impl FnOnce(&mut Connection) -> R) -> Option<R> {
        let mut players = self.parts.players.borrow_mut();
        players.connecting.get_mut(&id).map(with)
    }

    /// How far somebody has come who connects; `None` for an id that has joined or never
    /// connected.
    #[must_use]
    pub fn connection(&self, id: u32) -> Option<ConnectionState> {
        self.with_connection(id, |connection| match &connection.rejected {
            Some(reason) => ConnectionState::Rejected(reason.clone()),
            None if connection.waiting == 0 && connection.asked => ConnectionState::Accepted,
            None => ConnectionState::Deferred {
                message: connection.messages.last().cloned(),
                card: connection.card.clone(),
            },
        })
    }

    /// All messages that were shown to somebody who connects.
    #[must_use]
    pub fn connection_messages(&self, id: u32) -> Vec<String> {
        let messages = self.with_connection(id, |connection| connection.messages.clone());
        messages.unwrap_or_default()
    }

    /// What a script handed over to the client, if it did.
    #[must_use]
    pub fn connection_handover(&self, id: u32) -> Option<Value> {
        self.with_connection(id, |connection| connection.handover.clone())?
    }

    /// Answers the card that is shown, as if its button were pressed. Whether there is one.
    ///
    /// # Errors
    /// When the script's function cannot be called.
    pub fn answer_card(&self, host: &dyn Host, id: u32, data: &Value) -> Result<bool, String> {
        let function = self.with_connection(id, |connection| connection.card_function.clone());
        let Some(function) = function.flatten() else {
            return Ok(false);
        };
        let raw = data.to_json().to_string();
        host.call(&function, &payload(&[data.clone(), raw.into()]))?;
        Ok(true)
    }

    /// Lets somebody who is accepted join: the player is added, and `playerJoining` raised.
    /// Answers the net id; `None` when nobody accepted is there.
    pub fn join(&self, host: &dyn Host, temporary: u32) -> Option<u32> {
        if self.connection(temporary) != Some(ConnectionState::Accepted) {
            return None;
        }
        let connection = {
            let mut players = self.parts.players.borrow_mut();
            players.connecting.remove(&temporary)?
        };
        if let Some(function) = connection.card_function {
            host.remove(&function);
        }
        for function in connection.functions {
            host.drop_unowned(&function);
        }
        let id = self.add_player(&connection.name);
        self.change_player(id, |player| {
            player.identifiers = connection.identifiers;
            player.joined_ms = host.now_ms();
        });
        let arguments = payload(&[temporary.to_string().into()]);
        host.emit("playerJoining", &arguments, &format!("internal-net:{id}"));
        Some(id)
    }

    /// Changes the identifiers of somebody who connects.
    pub fn set_connection_identifiers(&self, id: u32, identifiers: Vec<String>) {
        self.with_connection(id, |connection| connection.identifiers = identifiers);
    }

    /// The player or somebody who connects, as natives see both.
    fn someone(&self, text: &str) -> Option<(String, Vec<String>)> {
        let id = text.parse().ok()?;
        if let Some(player) = self.player(id) {
            return Some((player.name, player.identifiers));
        }
        self.with_connection(id, |connection| {
            (connection.name.clone(), connection.identifiers.clone())
        })
    }
}

fn identifiers(id: u32) -> Vec<String> {
    vec![
        format!("license:{id:040x}"),
        format!("discord:{id:018}"),
        format!("fivem:{id}"),
        format!("ip:127.0.0.{}", id & 0xff),
    ]
}

fn text(arguments: &[Value]) -> Option<String> {
    match arguments.first() {
        None | Some(Value::Nil) => None,
        Some(Value::Text(text)) => Some(text.clone()),
        Some(other) => Some(other.to_string()),
    }
}

fn defer(world: &World, _: &dyn Host, id: u32, _: &[Value]) {
    world.with_connection(id, |connection| connection.waiting += 1);
}

fn update(world: &World, _: &dyn Host, id: u32, arguments: &[Value]) {
    let message = text(arguments).unwrap_or_default();
    world.with_connection(id, |connection| connection.messages.push(message));
}

fn present_card(world: &World, host: &dyn Host, id: u32, arguments: &[Value]) {
    let card = arguments.first().cloned();
    let function = arguments.get(1).and_then(Value::as_function);
    let function = function.and_then(|name| host.duplicate(name).ok());
    let old = world.with_connection(id, |connection| {
        connection.card = card;
        std::mem::replace(&mut connection.card_function, function)
    });
    if let Some(old) = old.flatten() {
        host.remove(&old);
    }
}

fn done(world: &World, _: &dyn Host, id: u32, arguments: &[Value]) {
    let reason = text(arguments);
    world.with_connection(id, |connection| {
        connection.waiting = connection.waiting.saturating_sub(1);
        if connection.rejected.is_none() {
            connection.rejected = reason;
        }
    });
}

fn handover(world: &World, _: &dyn Host, id: u32, arguments: &[Value]) {
    let data = arguments.first().cloned();
    world.with_connection(id, |connection| connection.handover = data);
}

fn set_kick_reason(world: &World, _: &dyn Host, id: u32, arguments: &[Value]) {
    let reason = text(arguments).unwrap_or_default();
    world.with_connection(id, |connection| connection.kick_reason = reason);
}

pub(crate) const NATIVES: &[Entry] = &[
    ("GET_NUM_PLAYER_INDICES", &[], get_num_player_indices),
    ("GET_PLAYER_FROM_INDEX", &[], get_player_from_index),
    ("DOES_PLAYER_EXIST", &[], does_player_exist),
    (
        "GET_PLAYER_NAME",
        &[0x6D0D_E6A7_B5DA_71F8, 0x7124_FD9A_C0E0_1BA0],
        get_player_name,
    ),
    ("GET_PLAYER_PING", &[], |world, call| {
        field(world, call, |player| player.ping.into())
    }),
    ("GET_PLAYER_LAST_MSG", &[], |world, call| {
        field(world, call, |player| player.last_message.into())
    }),
    ("GET_PLAYER_ENDPOINT", &[], |world, call| {
        field(world, call, |player| player.endpoint.into())
    }),
    ("GET_PLAYER_GUID", &[], |world, call| {
        field(world, call, |player| player.guid.into())
    }),
    (
        "GET_PLAYER_PED",
        &[0x43A6_6C31_C684_91C0, 0x275F_255E_D201_B937],
        |world, call| field(world, call, |player| player.ped.into()),
    ),
    ("GET_PLAYER_ROUTING_BUCKET", &[], |world, call| {
        field(world, call, |player| player.bucket.into())
    }),
    ("GET_PLAYER_TIME_ONLINE", &[], get_player_time_online),
    ("GET_NUM_PLAYER_IDENTIFIERS", &[], get_num_identifiers),
    ("GET_PLAYER_IDENTIFIER", &[], get_identifier),
    ("GET_PLAYER_IDENTIFIER_BY_TYPE", &[], get_identifier_by_type),
    ("GET_NUM_PLAYER_TOKENS", &[], |world, call| {
        field(world, call, |player| player.tokens.len().into())
    }),
    ("GET_PLAYER_TOKEN", &[], get_player_token),
    ("DROP_PLAYER", &[], drop_player),
    ("TEMP_BAN_PLAYER", &[], drop_player),
    ("SET_PLAYER_ROUTING_BUCKET", &[], set_player_routing_bucket),
    ("GET_HOST_ID", &[], get_host_id),
];

/// What a native answers of a player.
enum Field {
    Number(i32),
    Text(String),
}

impl From<i32> for Field {
    fn from(value: i32) -> Self {
        Self::Number(value)
    }
}

impl From<usize> for Field {
    fn from(value: usize) -> Self {
        Self::Number(i32::try_from(value).unwrap_or(i32::MAX))
    }
}

impl From<String> for Field {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// The player whom argument 0 names: the net id as text, or what a game numbers by.
fn named(world: &World, call: &mut dyn Call) -> Result<Option<Player>, CallError> {
    if !call.is_pointer(0) && !call.host().is_server() {
        return numbered(world, call);
    }
    let text: String = arg(call, 0)?;
    Ok(text.parse().ok().and_then(|id| world.player(id)))
}

/// A player who is not there has 0 of everything, and null texts.
fn field(
    world: &World,
    call: &mut dyn Call,
    of: impl Fn(Player) -> Field,
) -> Result<(), CallError> {
    match named(world, call)?.map(of) {
        Some(Field::Number(value)) => set(call, value),
        Some(Field::Text(text)) => set(call, text),
        // Zero for whoever asks for a number, null for whoever asks for text.
        None => {}
    }
    Ok(())
}

fn get_num_player_indices(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    set(
        call,
        i32::try_from(world.players().len()).unwrap_or(i32::MAX),
    );
    Ok(())
}

fn get_player_from_index(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let index: i32 = arg(call, 0)?;
    let players = world.players();
    let id = usize::try_from(index)
        .ok()
        .and_then(|index| players.get(index).copied());
    set(call, id.map(|id| id.to_string()));
    Ok(())
}

fn does_player_exist(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let exists = named(world, call)?.is_some();
    set(call, exists);
    Ok(())
}

fn get_player_name(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    if !call.is_pointer(0) && !call.host().is_server() {
        let name = numbered(world, call)?.map(|player| player.name);
        set(call, name);
        return Ok(());
    }
    let text: String = arg(call, 0)?;
    set(call, world.someone(&text).map(|(name, _)| name));
    Ok(())
}

fn get_player_time_online(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let now = call.host().now_ms();
    let seconds = named(world, call)?.map_or(0, |player| (now - player.joined_ms) / 1000);
    set(call, i32::try_from(seconds).unwrap_or(i32::MAX));
    Ok(())
}

fn identifiers_of(world: &World, call: &mut dyn Call) -> Result<Vec<String>, CallError> {
    let text: String = arg(call, 0)?;
    let someone = world.someone(&text);
    Ok(someone
        .map(|(_, identifiers)| identifiers)
        .unwrap_or_default())
}

fn get_num_identifiers(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let count = identifiers_of(world, call)?.len();
    set(call, i32::try_from(count).unwrap_or(i32::MAX));
    Ok(())
}

fn nth(call: &mut dyn Call, all: &[String]) -> Result<(), CallError> {
    let index: i32 = arg(call, 1)?;
    let text = usize::try_from(index).ok().and_then(|index| all.get(index));
    set(call, text.cloned());
    Ok(())
}

fn get_identifier(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let identifiers = identifiers_of(world, call)?;
    nth(call, &identifiers)
}

fn get_identifier_by_type(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let kind: String = arg(call, 1)?;
    let identifiers = identifiers_of(world, call)?;
    let fits = |text: &String| text.split(':').next() == Some(kind.trim_end_matches(':'));
    set(call, identifiers.into_iter().find(fits));
    Ok(())
}

fn get_player_token(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let tokens = named(world, call)?.map(|player| player.tokens);
    nth(call, &tokens.unwrap_or_default())
}

fn drop_player(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (player, reason): (String, Option<String>) = arg(call, 0)?;
    let reason = reason.unwrap_or_default();
    let by = call.resource();
    let Some(id) = player.parse().ok().filter(|id| world.player(*id).is_some()) else {
        return Err(CallError::Failed(format!("there is no player {player}")));
    };
    world.drop_player(call.host(), id, &reason, &by);
    Ok(())
}

fn set_player_routing_bucket(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (text, bucket): (String, i32) = arg(call, 0)?;
    let Some(player) = named(world, call)? else {
        return Ok(());
    };
    world.change_player(player.id, |player| player.bucket = bucket);
    world.change_entity(player.ped, |entity| entity.bucket = bucket);
    let arguments = payload(&[text.into(), bucket.into(), player.bucket.into()]);
    call.host().emit("onPlayerBucketChange", &arguments, "");
    Ok(())
}

fn get_host_id(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let first = world.players().first().map(u32::to_string);
    set(call, first);
    Ok(())
}
