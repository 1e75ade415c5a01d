//! Both sides at once: a server and the players' games, and a network between them.
//!
//! Every side is a [`Host`] of its own, with scripts, a world and a clock of its own. A
//! [`Network`] carries what scripts send: network events, replicated values of state bags,
//! replicated convars, players who come and go, and entities. How long that takes, and what
//! gets lost, is a [`Link`]'s matter; with one seed it is the same every time.
//!
//! ```
//! use host_shim::network::{Link, Network};
//! use host_shim::{Host, Settings, Side};
//! use serde_json::json;
//!
//! let server = Host::new();
//! let game = Host::with(Settings { side: Side::Client, ..Settings::default() });
//! // Here the two sides of a resource are loaded and started.
//! let network = Network::new(&server);
//! network.set_default_link(Link { latency_ms: 40, ..Link::default() });
//! let ada = network.join("Ada", &game)?;
//! assert_eq!(server.world().player(ada).map(|player| player.ping), Some(80));
//!
//! server.world().set_state(&server, "global", "weather", b"\xa4RAIN", true);
//! network.advance(39);
//! assert_eq!(game.world().state("global", "weather"), None);
//! network.advance(1);
//! assert_eq!(game.world().state("global", "weather"), Some("RAIN".into()));
//! # Ok::<(), host_shim::network::JoinError>(())
//! ```

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use cfx_sim::value::payload;
use cfx_sim::{ConnectionState, Entity, Player, World};

use crate::host::{Host, Sent, Side, Target};

/// How well a player is connected. The same holds in both directions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Link {
    /// How long a message takes in one direction, in milliseconds. One takes at least 1, so
    /// that sides that answer each other cannot stop time.
    pub latency_ms: u64,
    /// Up to so many milliseconds come on top, at random.
    pub jitter_ms: u64,
    /// Which part of the messages gets lost, from 0 to 1.
    pub loss: f64,
    /// Whether network events arrive for certain and in order, as the platform's do: what is
    /// lost is sent again, and what comes behind it waits. If not, lost events are gone, and
    /// jitter changes their order. Everything but events is reliable in any case.
    pub reliable: bool,
}

impl Default for Link {
    /// A perfect one.
    fn default() -> Self {
        Self {
            latency_ms: 0,
            jitter_ms: 0,
            loss: 0.0,
            reliable: true,
        }
    }
}

/// Why a client is not connected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum JoinError {
    /// The host stands for a server.
    #[error(
        "a host with `side: Side::Server` cannot join a server: make the client's with `Side::Client`"
    )]
    NotAClient,
    /// The host plays already.
    #[error("this host is the game of player {0} already: each player takes a host of its own")]
    HasJoined(u32),
    /// There is no such player.
    #[error("there is no player {0} on the server, or the player's game is connected already")]
    NoSuchPlayer(u32),
    /// A script of the server has refused.
    #[error("the server does not let the player in: {0}")]
    Rejected(String),
    /// A script of the server has not decided for a minute of virtual time.
    #[error(
        "connection {0} is still deferred after a minute: a script has to call `done`; if it waits for a card's answer, connect with `World::connect`, and go on with `Network::admit`"
    )]
    Deferred(u32),
}

/// Who is at an end of the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Peer {
    /// The server.
    Server,
    /// A player's game.
    Client(u32),
}

/// So long somebody waits to be let in.
const PATIENCE_MS: u64 = 60_000;
/// So often a lost message is sent again. What is still lost then never comes.
const TRIES: u32 = 64;
/// Until somebody notices that a message was lost, besides the way there and back.
const NOTICE_MS: u64 = 20;

enum Body {
    Event {
        name: String,
        payload: Vec<u8>,
        latent: bool,
    },
    State {
        bag: String,
        key: String,
        value: Vec<u8>,
    },
    Convar {
        name: String,
        value: String,
    },
    /// With the net id of the ped.
    Player(Box<Player>, Option<i32>),
    PlayerGone(u32),
    Entity {
        net_id: i32,
        epoch: u64,
        entity: Box<Entity>,
    },
    EntityGone(i32),
}

struct Packet {
    due: i64,
    client: u32,
    to_server: bool,
    body: Body,
}

/// An entity as both sides see it: without a handle, and with the vehicle's net id.
#[derive(Clone)]
struct Known {
    /// How often the server has changed it. A client's change of an older one came too late.
    epoch: u64,
    entity: Entity,
}

struct Client {
    host: Host,
    link: Link,
    /// Nothing that is reliable arrives before what was sent before it.
    last_due: [i64; 2],
    next_tick: i64,
    /// What the server has told the client.
    players: BTreeMap<u32, Player>,
    told: BTreeMap<i32, Known>,
    /// What the client has heard of.
    heard: BTreeMap<i32, Known>,
    /// The players' peds, by net id.
    peds: BTreeMap<u32, i32>,
    /// The revisions of the server's and the game's world that have been looked through.
    looked: [Option<u64>; 2],
}

type Tap = Rc<dyn Fn(Peer, &Sent)>;

struct State {
    now: i64,
    next_tick: i64,
    server_frame: i64,
    client_frame: i64,
    random: u64,
    link: Link,
    /// Ordered by when they arrive, and among those by when they were sent.
    packets: BTreeMap<(i64, u64), Packet>,
    sent: u64,
    clients: BTreeMap<u32, Client>,
    tap: Option<Tap>,
}

/// The network; see the [module](self). A clone is another handle to it.
#[derive(Clone)]
pub struct Network {
    server: Host,
    state: Rc<RefCell<State>>,
}

impl std::fmt::Debug for Network {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = self.state.borrow();
        f.debug_struct("Network")
            .field("clients", &state.clients.keys())
            .field("in_flight", &state.packets.len())
            .finish_non_exhaustive()
    }
}

fn milliseconds(ms: u64) -> i64 {
    i64::try_from(ms).unwrap_or(i64::MAX)
}

impl State {
    /// `SplitMix64`: a few lines, and the same everywhere.
    fn random(&mut self) -> u64 {
        self.random = self.random.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.random;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }

    #[allow(clippy::cast_precision_loss, reason = "53 bits are exact")]
    fn is_lost(&mut self, loss: f64) -> bool {
        loss > 0.0 && ((self.random() >> 11) as f64 / (1_u64 << 53) as f64) < loss
    }

    /// How long a message is on its way; `None` when it never arrives.
    fn transit(&mut self, link: &Link, reliable: bool) -> Option<i64> {
        let mut way = link.latency_ms;
        if link.jitter_ms > 0 {
            let more = self.random() % link.jitter_ms.saturating_add(1).max(1);
            way = way.saturating_add(more);
        }
        let mut tries = 1;
        while self.is_lost(link.loss) {
            if !reliable || tries == TRIES {
                return None;
            }
            tries += 1;
            let round_trip = link.latency_ms.saturating_mul(2);
            way = way.saturating_add(round_trip.saturating_add(NOTICE_MS));
        }
        Some(milliseconds(way))
    }

    /// `extra` is what a latent event takes because of its size.
    fn post(&mut self, client: u32, to_server: bool, body: Body, extra: Option<i64>) {
        let Some(link) = self.clients.get(&client).map(|client| client.link) else {
            return;
        };
        let reliable = link.reliable || !matches!(body, Body::Event { .. });
        let Some(way) = self.transit(&link, reliable) else {
            return;
        };
        let soon = self.now.saturating_add(1);
        let mut due = self.now.saturating_add(way).max(soon);
        match extra {
            // It goes beside the others.
            Some(extra) => due = due.saturating_add(extra),
            None if reliable => {
                if let Some(client) = self.clients.get_mut(&client) {
                    let last = &mut client.last_due[usize::from(to_server)];
                    due = due.max(*last);
                    *last = due;
                }
            }
            None => {}
        }
        self.sent += 1;
        let packet = Packet {
            due,
            client,
            to_server,
            body,
        };
        self.packets.insert((due, self.sent), packet);
    }

    /// What happens next, before `end`.
    fn next(&self, end: i64) -> i64 {
        let packet = self.packets.keys().next().map(|(due, _)| *due);
        let ticks = self.clients.values().map(|client| client.next_tick);
        ticks
            .chain([self.next_tick, end])
            .chain(packet)
            .min()
            .unwrap_or(end)
    }
}

/// An entity without what only its own world understands.
fn shared(world: &World, entity: Entity) -> Option<(i32, Entity)> {
    let net_id = entity.net_id?;
    let vehicle = match entity.vehicle {
        0 => None,
        handle => world.entity(handle).and_then(|vehicle| vehicle.net_id),
    };
    let mut entity = entity;
    entity.handle = 0;
    entity.vehicle = vehicle.unwrap_or(0);
    Some((net_id, entity))
}

/// Whether two entities are the same; what is no number is.
fn same(a: &Entity, b: &Entity) -> bool {
    a == b || format!("{a:?}") == format!("{b:?}")
}

/// In an order in which who sits in something comes behind it.
fn vehicles_first(entities: BTreeMap<i32, Entity>) -> impl Iterator<Item = (i32, Entity)> {
    let (seated, others): (Vec<_>, Vec<_>) = entities
        .into_iter()
        .partition(|(_, entity)| entity.vehicle != 0);
    others.into_iter().chain(seated)
}

/// What the others are told of a player who comes or goes.
fn introduction(player: &Player) -> Vec<u8> {
    payload(&[
        player.id.into(),
        player.name.as_str().into(),
        player.slot.into(),
    ])
}

/// Brings a vehicle's net id back to a handle.
fn settle_vehicle(world: &World, handle: i32, vehicle: i32) {
    let vehicle = match vehicle {
        0 => None,
        net_id => world.entity_by_net_id(net_id),
    };
    let vehicle = vehicle.map_or(0, |vehicle| vehicle.handle);
    world.change_entity(handle, |entity| entity.vehicle = vehicle);
}

impl Network {
    /// A network around a server, with nobody connected. Players of the server's world who
    /// have no game here are seen by the others, and nothing is sent to them.
    pub fn new(server: &Host) -> Self {
        let state = State {
            now: 0,
            next_tick: 50,
            server_frame: 50,
            client_frame: 16,
            random: 0,
            link: Link::default(),
            packets: BTreeMap::new(),
            sent: 0,
            clients: BTreeMap::new(),
            tap: None,
        };
        Self {
            server: server.clone(),
            state: Rc::new(RefCell::new(state)),
        }
    }

    /// The server.
    pub fn server(&self) -> &Host {
        &self.server
    }

    /// A player's game, if it is connected.
    pub fn client(&self, player: u32) -> Option<Host> {
        let state = self.state.borrow();
        state.clients.get(&player).map(|client| client.host.clone())
    }

    /// The players whose games are connected.
    pub fn clients(&self) -> Vec<u32> {
        self.state.borrow().clients.keys().copied().collect()
    }

    /// What chance begins with: jitter and loss are the same for one seed. It is 0 if nobody
    /// says otherwise.
    pub fn set_seed(&self, seed: u64) {
        self.state.borrow_mut().random = seed;
    }

    /// How often the sides tick, in milliseconds (each at least 1): 50 for the server and 16
    /// for games, if nobody says otherwise.
    pub fn set_frames(&self, server_ms: u64, client_ms: u64) {
        let mut state = self.state.borrow_mut();
        state.server_frame = milliseconds(server_ms.max(1));
        state.client_frame = milliseconds(client_ms.max(1));
        let now = state.now;
        state.next_tick = now.saturating_add(state.server_frame);
        let frame = state.client_frame;
        for client in state.clients.values_mut() {
            client.next_tick = now.saturating_add(frame);
        }
    }

    /// How those are connected who join from now on.
    pub fn set_default_link(&self, link: Link) {
        self.state.borrow_mut().link = link;
    }

    /// How a player is connected from now on; whether the player's game is. What is on its way
    /// stays as it was.
    pub fn set_link(&self, player: u32, link: Link) -> bool {
        let mut state = self.state.borrow_mut();
        let Some(client) = state.clients.get_mut(&player) else {
            return false;
        };
        client.link = link;
        drop(state);
        self.set_ping(player, &link);
        true
    }

    fn set_ping(&self, player: u32, link: &Link) {
        let ping = i32::try_from(link.latency_ms.saturating_mul(2)).unwrap_or(i32::MAX);
        let world = self.server.world();
        world.change_player(player, |player| player.ping = ping);
    }

    /// How a player is connected.
    pub fn link(&self, player: u32) -> Option<Link> {
        let state = self.state.borrow();
        state.clients.get(&player).map(|client| client.link)
    }

    /// How many messages are on their way.
    pub fn in_flight(&self) -> usize {
        self.state.borrow().packets.len()
    }

    /// Shows every network event that a script sends, when it is sent, with who sent it.
    /// The network takes them from [`Host::take_sent`].
    pub fn on_sent(&self, receive: impl Fn(Peer, &Sent) + 'static) {
        self.state.borrow_mut().tap = Some(Rc::new(receive));
    }

    // ----- coming and going --------------------------------------------------------

    /// Somebody connects with this game and joins: `playerConnecting` is raised on the server,
    /// time passes while scripts defer (up to a minute), then `playerJoining` is. Answers the
    /// net id.
    ///
    /// The game's world begins with what the server knows: the players, the entities of the
    /// routing bucket, replicated state and convars. Its scripts may have been started before,
    /// or are started next.
    ///
    /// # Errors
    /// When the host cannot join, or the server's scripts do not let it.
    pub fn join(&self, name: &str, client: &Host) -> Result<u32, JoinError> {
        self.check(client)?;
        let world = self.server.world();
        let connection = world.connect(&self.server, name);
        let mut waited = 0;
        loop {
            match world.connection(connection) {
                Some(ConnectionState::Deferred { card, .. })
                    if card.is_none() && waited < PATIENCE_MS =>
                {
                    self.advance(50);
                    waited += 50;
                }
                _ => return self.admit(connection, client),
            }
        }
    }

    /// Lets somebody join with this game who has connected by [`World::connect`] and is
    /// accepted.
    ///
    /// # Errors
    /// When the host cannot join, or the connection is not accepted.
    pub fn admit(&self, connection: u32, client: &Host) -> Result<u32, JoinError> {
        self.check(client)?;
        let world = self.server.world();
        match world.connection(connection) {
            Some(ConnectionState::Accepted) => {}
            Some(ConnectionState::Rejected(reason)) => return Err(JoinError::Rejected(reason)),
            Some(ConnectionState::Deferred { .. }) => {
                return Err(JoinError::Deferred(connection));
            }
            None => return Err(JoinError::NoSuchPlayer(connection)),
        }
        let player = world.join(&self.server, connection);
        let player = player.ok_or(JoinError::NoSuchPlayer(connection))?;
        self.attach(player, client)?;
        Ok(player)
    }

    /// Connects this game with a player who is in the server's world already; no event is
    /// raised on the server.
    ///
    /// # Errors
    /// When the host cannot join, or there is no such player without a game.
    pub fn attach(&self, player: u32, client: &Host) -> Result<(), JoinError> {
        self.check(client)?;
        let world = self.server.world();
        let known = world.player(player);
        let free = !self.state.borrow().clients.contains_key(&player);
        let Some(known) = known.filter(|_| free) else {
            return Err(JoinError::NoSuchPlayer(player));
        };
        // What was sent before is not for the newcomer.
        self.collect();
        let link = {
            let mut state = self.state.borrow_mut();
            let (link, now) = (state.link, state.now);
            let next_tick = now.saturating_add(state.client_frame);
            let client = Client {
                host: client.clone(),
                link,
                last_due: [now; 2],
                next_tick,
                players: BTreeMap::new(),
                told: BTreeMap::new(),
                heard: BTreeMap::new(),
                peds: BTreeMap::new(),
                looked: [None; 2],
            };
            state.clients.insert(player, client);
            link
        };
        if link != Link::default() {
            self.set_ping(player, &link);
        }
        client.world().set_local_player(Some(player));
        for (name, value) in world.replicated_convars() {
            client.set_convar(&name, &value);
        }
        // What the sides tell each other otherwise, at once.
        self.tell_players(player, true);
        self.tell_entities(player, true);
        for (bag, key, value) in world.shared_state() {
            client.world().receive_state(client, &bag, &key, &value);
        }
        self.broadcast("onPlayerJoining", &introduction(&known));
        // The newcomer hears of those who are there already.
        for other in world.players().into_iter().filter(|id| *id != player) {
            let Some(other) = world.player(other) else {
                continue;
            };
            let body = Body::Event {
                name: "onPlayerJoining".to_owned(),
                payload: introduction(&other),
                latent: false,
            };
            self.state.borrow_mut().post(player, false, body, None);
        }
        Ok(())
    }

    fn check(&self, client: &Host) -> Result<(), JoinError> {
        if client.inner.settings.side != Side::Client {
            return Err(JoinError::NotAClient);
        }
        let state = self.state.borrow();
        let mut clients = state.clients.iter();
        match clients.find(|(_, known)| Rc::ptr_eq(&known.host.inner, &client.inner)) {
            Some((player, _)) => Err(JoinError::HasJoined(*player)),
            None => Ok(()),
        }
    }

    /// A player's game leaves: `playerDropped` is raised on the server, and the other games are
    /// told. Whether there was such a player. [`World::drop_player`] and the scripts' own
    /// `DROP_PLAYER` do the same.
    pub fn leave(&self, player: u32, reason: &str) -> bool {
        let world = self.server.world();
        let left = world.drop_player(&self.server, player, reason, "");
        self.collect();
        left
    }

    fn broadcast(&self, event: &str, payload: &[u8]) {
        let mut state = self.state.borrow_mut();
        let all: Vec<u32> = state.clients.keys().copied().collect();
        for client in all {
            let body = Body::Event {
                name: event.to_owned(),
                payload: payload.to_vec(),
                latent: false,
            };
            state.post(client, false, body, None);
        }
    }

    // ----- time --------------------------------------------------------------------

    /// Lets time pass on all sides at once. Every side ticks as often as it does, and messages
    /// arrive in between, when they are due. Of what is due at the same time, messages come
    /// first, in the order of sending, then the server's tick, then the games', by net id.
    ///
    /// A host with a clock that the embedding program has set keeps that one; messages and
    /// ticks follow the network's.
    pub fn advance(&self, ms: u64) {
        let end = self.state.borrow().now.saturating_add(milliseconds(ms));
        self.collect();
        loop {
            let next = self.state.borrow().next(end);
            self.move_to(next);
            while let Some(packet) = self.take_due(next) {
                self.deliver(packet);
                self.collect();
            }
            self.tick_due(next);
            if next >= end {
                break;
            }
        }
    }

    fn hosts(&self) -> Vec<Host> {
        let state = self.state.borrow();
        let clients = state.clients.values().map(|client| client.host.clone());
        [self.server.clone()].into_iter().chain(clients).collect()
    }

    fn move_to(&self, time: i64) {
        let step = time - self.state.borrow().now;
        let Ok(step) = u64::try_from(step) else {
            return;
        };
        if step > 0 {
            for host in self.hosts() {
                host.advance(step);
            }
        }
        self.state.borrow_mut().now = time;
    }

    fn take_due(&self, now: i64) -> Option<Packet> {
        let mut state = self.state.borrow_mut();
        let first = state.packets.first_entry()?;
        (first.get().due <= now).then(|| first.remove())
    }

    fn tick_due(&self, now: i64) {
        let server_ticks = {
            let mut state = self.state.borrow_mut();
            let due = state.next_tick <= now;
            if due {
                state.next_tick = now.saturating_add(state.server_frame);
            }
            due
        };
        if server_ticks {
            self.server.tick(0);
            self.collect();
        }
        for player in self.clients() {
            let host = {
                let mut state = self.state.borrow_mut();
                let frame = state.client_frame;
                let client = state.clients.get_mut(&player);
                let due = client.filter(|client| client.next_tick <= now);
                due.map(|client| {
                    client.next_tick = now.saturating_add(frame);
                    client.host.clone()
                })
            };
            if let Some(host) = host {
                host.tick(0);
                self.collect();
            }
        }
    }

    // ----- sending -----------------------------------------------------------------

    /// Takes what scripts have sent and changed since the last time, and puts it on its way.
    /// [`advance`](Self::advance) does so by itself.
    pub fn collect(&self) {
        self.notice_gone();
        for player in self.clients() {
            let [server, game] = self.unseen(player);
            if server {
                self.tell_players(player, false);
                self.tell_entities(player, false);
            }
            if game {
                self.hear_entities(player);
            }
        }
        for (name, value) in self.server.world().take_replicated_convars() {
            self.post_to_all(|| Body::Convar {
                name: name.clone(),
                value: value.clone(),
            });
        }
        for change in self.server.world().take_replicated() {
            let value = change.value.encode();
            self.post_to_all(|| Body::State {
                bag: change.bag.clone(),
                key: change.key.clone(),
                value: value.clone(),
            });
        }
        let tap = self.state.borrow().tap.clone();
        for sent in self.server.take_sent() {
            if let Some(tap) = &tap {
                tap(Peer::Server, &sent);
            }
            self.post_event_to_clients(sent);
        }
        for player in self.clients() {
            let Some(host) = self.client(player) else {
                continue;
            };
            for change in host.world().take_replicated() {
                let body = Body::State {
                    bag: change.bag,
                    key: change.key,
                    value: change.value.encode(),
                };
                self.state.borrow_mut().post(player, true, body, None);
            }
            for sent in host.take_sent() {
                if let Some(tap) = &tap {
                    tap(Peer::Client(player), &sent);
                }
                if sent.target == Target::Server {
                    self.post_event(player, true, &sent);
                } else {
                    host.note(
                        &sent.resource,
                        &format!("event `{}` is for a client, and a client cannot send to one: send it to the server", sent.event),
                    );
                }
            }
        }
    }

    /// Whether the server's world and that of a game have changed since the last time.
    fn unseen(&self, player: u32) -> [bool; 2] {
        let mut state = self.state.borrow_mut();
        let Some(client) = state.clients.get_mut(&player) else {
            return [false; 2];
        };
        let worlds = [self.server.world(), client.host.world()];
        let now = worlds.map(|world| Some(world.revision()));
        let before = std::mem::replace(&mut client.looked, now);
        [before[0] != now[0], before[1] != now[1]]
    }

    fn post_to_all(&self, body: impl Fn() -> Body) {
        let mut state = self.state.borrow_mut();
        let all: Vec<u32> = state.clients.keys().copied().collect();
        for client in all {
            state.post(client, false, body(), None);
        }
    }

    fn post_event_to_clients(&self, sent: Sent) {
        let Target::Client(target) = &sent.target else {
            self.server.note(
                &sent.resource,
                &format!("event `{}` is for the server, and this is the server: raise it as a local event", sent.event),
            );
            return;
        };
        if target == "-1" {
            for player in self.clients() {
                self.post_event(player, false, &sent);
            }
            return;
        }
        let player = target.parse().ok();
        match player.filter(|player| self.server.world().player(*player).is_some()) {
            Some(player) => self.post_event(player, false, &sent),
            None => self.server.note(
                &sent.resource,
                &format!(
                    "event `{}` is for player {target}, who is not on the server: it goes nowhere",
                    sent.event
                ),
            ),
        }
    }

    fn post_event(&self, player: u32, to_server: bool, sent: &Sent) {
        let extra = sent.latent.map(|rate| {
            let size = milliseconds(sent.payload.len() as u64);
            match rate {
                1.. => size.saturating_mul(1000) / i64::from(rate),
                _ => 0,
            }
        });
        let body = Body::Event {
            name: sent.event.clone(),
            payload: sent.payload.clone(),
            latent: sent.latent.is_some(),
        };
        self.state.borrow_mut().post(player, to_server, body, extra);
    }

    /// Disconnects the games of players whom the server has dropped.
    fn notice_gone(&self) {
        let world = self.server.world();
        let here: BTreeSet<u32> = world.players().into_iter().collect();
        let gone: Vec<(u32, Client)> = {
            let mut state = self.state.borrow_mut();
            let gone: Vec<_> = state
                .clients
                .extract_if(.., |player, _| !here.contains(player))
                .collect();
            let is_gone = |player: u32| gone.iter().any(|(known, _)| *known == player);
            state.packets.retain(|_, packet| !is_gone(packet.client));
            gone
        };
        for (_, client) in gone {
            client.host.world().set_local_player(None);
        }
    }

    /// Tells a client of players who have come, changed or gone.
    fn tell_players(&self, client: u32, at_once: bool) {
        let world = self.server.world();
        let here: Vec<Player> = world
            .players()
            .into_iter()
            .filter_map(|id| world.player(id))
            .collect();
        let mut bodies = Vec::new();
        {
            let mut state = self.state.borrow_mut();
            let Some(known) = state.clients.get_mut(&client) else {
                return;
            };
            let players = &mut known.players;
            for (id, player) in
                players.extract_if(.., |id, _| !here.iter().any(|player| player.id == *id))
            {
                bodies.push(Body::PlayerGone(id));
                bodies.push(Body::Event {
                    name: "onPlayerDropped".to_owned(),
                    payload: introduction(&player),
                    latent: false,
                });
            }
            for player in here {
                if players.get(&player.id) != Some(&player) {
                    players.insert(player.id, player.clone());
                    let ped = world.entity(player.ped).and_then(|ped| ped.net_id);
                    bodies.push(Body::Player(Box::new(player), ped));
                }
            }
        }
        self.tell(client, bodies, at_once);
    }

    fn tell(&self, client: u32, bodies: Vec<Body>, at_once: bool) {
        for body in bodies {
            if at_once {
                self.deliver(Packet {
                    due: 0,
                    client,
                    to_server: false,
                    body,
                });
            } else {
                self.state.borrow_mut().post(client, false, body, None);
            }
        }
    }

    /// Tells a client of entities that have come, changed or gone in the player's bucket.
    fn tell_entities(&self, client: u32, at_once: bool) {
        let world = self.server.world();
        let Some(bucket) = world.player(client).map(|player| player.bucket) else {
            return;
        };
        let entities = world.entities(None).into_iter();
        let entities = entities.filter(|entity| entity.bucket == bucket);
        let mut here: BTreeMap<i32, Entity> = entities
            .filter_map(|entity| shared(&world, entity))
            .collect();
        // One that is not to be seen from there is none.
        let seen: BTreeSet<i32> = here.keys().copied().collect();
        for entity in here.values_mut() {
            if !seen.contains(&entity.vehicle) {
                entity.vehicle = 0;
            }
        }
        let mut bodies = Vec::new();
        {
            let mut state = self.state.borrow_mut();
            let Some(known) = state.clients.get_mut(&client) else {
                return;
            };
            let told = &mut known.told;
            for (net_id, _) in told.extract_if(.., |net_id, _| !here.contains_key(net_id)) {
                bodies.push(Body::EntityGone(net_id));
            }
            for (net_id, entity) in vehicles_first(here) {
                let epoch = match told.get(&net_id) {
                    Some(known) if same(&known.entity, &entity) => continue,
                    Some(known) => known.epoch + 1,
                    None => 1,
                };
                let known = Known {
                    epoch,
                    entity: entity.clone(),
                };
                told.insert(net_id, known);
                bodies.push(Body::Entity {
                    net_id,
                    epoch,
                    entity: Box::new(entity),
                });
            }
        }
        self.tell(client, bodies, at_once);
    }

    /// Tells the server what a client has done to the entities that its player owns.
    fn hear_entities(&self, client: u32) {
        let Some(host) = self.client(client) else {
            return;
        };
        let world = host.world();
        let entities = world.entities(None).into_iter();
        let here: BTreeMap<i32, Entity> = entities
            .filter_map(|entity| shared(&world, entity))
            .collect();
        let mut bodies = Vec::new();
        let mut state = self.state.borrow_mut();
        let Some(known) = state.clients.get_mut(&client) else {
            return;
        };
        let heard = &mut known.heard;
        let gone = heard.extract_if(.., |net_id, _| !here.contains_key(net_id));
        for (net_id, gone) in gone {
            if gone.entity.owner == Some(client) {
                bodies.push(Body::EntityGone(net_id));
            }
        }
        for (net_id, entity) in vehicles_first(here) {
            let epoch = match heard.get(&net_id) {
                Some(known) if same(&known.entity, &entity) => continue,
                Some(known) => known.epoch,
                None => 0,
            };
            let known = Known {
                epoch,
                entity: entity.clone(),
            };
            heard.insert(net_id, known);
            // What it does to others' entities is seen in its game only.
            if entity.owner == Some(client) {
                bodies.push(Body::Entity {
                    net_id,
                    epoch,
                    entity: Box::new(entity),
                });
            }
        }
        for body in bodies {
            state.post(client, true, body, None);
        }
    }

    // ----- arriving ----------------------------------------------------------------

    fn deliver(&self, packet: Packet) {
        let Some(host) = self.client(packet.client) else {
            return;
        };
        if packet.to_server {
            self.deliver_to_server(packet.client, packet.body);
        } else {
            self.deliver_to_client(packet.client, &host, packet.body);
        }
    }

    fn deliver_to_server(&self, client: u32, body: Body) {
        let server = &self.server;
        let world = server.world();
        match body {
            Body::Event { name, payload, .. } => {
                raise(server, &name, payload, &format!("net:{client}"));
            }
            Body::State { bag, key, value } => {
                if !world.set_state_by_player(server, client, &bag, &key, &value) {
                    server.note(
                        "state",
                        &format!("player {client} may not set {key} of {bag}: it is neither the player's own bag nor that of an entity that the player owns"),
                    );
                    return;
                }
                let mut state = self.state.borrow_mut();
                let others: Vec<u32> = state.clients.keys().copied().collect();
                for other in others.into_iter().filter(|other| *other != client) {
                    let (bag, key, value) = (bag.clone(), key.clone(), value.clone());
                    state.post(other, false, Body::State { bag, key, value }, None);
                }
            }
            Body::Entity {
                net_id,
                epoch,
                entity,
            } => self.entity_to_server(client, net_id, epoch, *entity),
            Body::EntityGone(net_id) => {
                let known = world.entity_by_net_id(net_id);
                if let Some(known) = known.filter(|known| known.owner == Some(client)) {
                    if let Some(client) = self.state.borrow_mut().clients.get_mut(&client) {
                        client.told.remove(&net_id);
                    }
                    world.remove_entity(server, known.handle);
                }
            }
            // Nobody but the server sends these.
            Body::Convar { .. } | Body::Player(..) | Body::PlayerGone(_) => {}
        }
    }

    fn entity_to_server(&self, client: u32, net_id: i32, epoch: u64, mut entity: Entity) {
        let world = self.server.world();
        let told = {
            let state = self.state.borrow();
            let client = state.clients.get(&client);
            client
                .and_then(|client| client.told.get(&net_id))
                .map(|known| known.epoch)
        };
        let vehicle = entity.vehicle;
        let handle = match (world.entity_by_net_id(net_id), told) {
            (Some(known), Some(told)) if told == epoch && known.owner == Some(client) => {
                entity.owner = known.owner;
                entity.bucket = known.bucket;
                Some(world.mirror_entity(&entity))
            }
            (None, None) if epoch == 0 => {
                let player = world.player(client);
                entity.bucket = player.map_or(0, |player| player.bucket);
                world.accept_entity(&self.server, &entity)
            }
            // It came too late: the server has changed it meanwhile.
            _ => return,
        };
        if let Some(handle) = handle {
            settle_vehicle(&world, handle, vehicle);
        }
        let entity = handle.and_then(|handle| world.entity(handle));
        let entity = entity.and_then(|entity| shared(&world, entity));
        let mut state = self.state.borrow_mut();
        match entity {
            Some((_, entity)) => {
                if let Some(client) = state.clients.get_mut(&client) {
                    client.told.insert(net_id, Known { epoch, entity });
                }
            }
            // A script of the server does not want it.
            None => state.post(client, false, Body::EntityGone(net_id), None),
        }
    }

    fn deliver_to_client(&self, client: u32, host: &Host, body: Body) {
        let world = host.world();
        match body {
            Body::Event {
                name,
                payload,
                latent,
            } => {
                let source = if latent { "net:0" } else { "net:65535" };
                raise(host, &name, payload, source);
            }
            Body::State { bag, key, value } => world.receive_state(host, &bag, &key, &value),
            Body::Convar { name, value } => host.set_convar(&name, &value),
            Body::Player(player, ped) => {
                let id = player.id;
                world.put_player(*player);
                let mut state = self.state.borrow_mut();
                if let Some(client) = state.clients.get_mut(&client) {
                    match ped {
                        Some(ped) => client.peds.insert(id, ped),
                        None => client.peds.remove(&id),
                    };
                }
                drop(state);
                self.settle_peds(client, &world);
            }
            Body::PlayerGone(id) => {
                world.remove_player(id);
                if let Some(client) = self.state.borrow_mut().clients.get_mut(&client) {
                    client.peds.remove(&id);
                }
            }
            Body::Entity {
                net_id,
                epoch,
                entity,
            } => {
                let handle = world.mirror_entity(&entity);
                settle_vehicle(&world, handle, entity.vehicle);
                let arrived = world.entity(handle);
                let arrived = arrived.and_then(|entity| shared(&world, entity));
                if let Some(client) = self.state.borrow_mut().clients.get_mut(&client)
                    && let Some((_, entity)) = arrived
                {
                    client.heard.insert(net_id, Known { epoch, entity });
                }
                self.settle_peds(client, &world);
            }
            Body::EntityGone(net_id) => {
                if let Some(client) = self.state.borrow_mut().clients.get_mut(&client) {
                    client.heard.remove(&net_id);
                }
                if let Some(entity) = world.entity_by_net_id(net_id) {
                    world.remove_entity(host, entity.handle);
                }
            }
        }
    }

    /// Which entity is a player's ped can be known before or after the entity is there.
    fn settle_peds(&self, client: u32, world: &World) {
        let peds = {
            let state = self.state.borrow();
            let client = state.clients.get(&client);
            client.map(|client| client.peds.clone()).unwrap_or_default()
        };
        for (player, net_id) in peds {
            let ped = world.entity_by_net_id(net_id);
            let ped = ped.map_or(0, |ped| ped.handle);
            world.change_player(player, |player| player.ped = ped);
        }
    }
}

fn raise(host: &Host, name: &str, payload: Vec<u8>, source: &str) {
    // A listener that could not be called has been reported.
    if let Err(error) = host.emit(name, payload, source) {
        host.note("network", &format!("event `{name}`: {error}"));
    }
}
