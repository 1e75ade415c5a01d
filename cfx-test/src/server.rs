//! A server under test.

use std::ops::Deref;
use std::rc::Rc;

use cfx_core::events::ToArguments;
use cfx_core::msgpack;
use cfx_sim::value::Value;
use cfx_sim::{
    By, ConnectionState, HttpRequest, HttpResponse, Incoming, IncomingRequest, Player, Ran, Said,
};
use host_shim::network::Network;
use serde::Serialize;

use crate::TestClient;
use crate::backend::Running;
use crate::case::{self, Case};
use crate::host::TestHost;
use crate::network::Net;
use crate::record::{Event, payload};

/// A server with the script under test.
///
/// ```
/// use cfx_core::{Source, events};
/// use cfx_test::{TestServer, event};
///
/// let server = TestServer::new();
/// // The script; otherwise its attributes have declared this.
/// let _guard = events::on_net("shop:buy", |source: Source, item: String| {
///     if let Source::Client(player) = source {
///         let _ = events::emit_client(player, "shop:bought", (item,));
///     }
/// });
/// let ada = server.player("Ada");
/// server.client_event(ada, "shop:buy", ("bread",));
/// assert_eq!(server.sent_to(ada), [event("shop:bought", ("bread",))]);
/// ```
#[derive(Debug)]
pub struct TestServer(TestHost);

impl Deref for TestServer {
    type Target = TestHost;

    fn deref(&self) -> &TestHost {
        &self.0
    }
}

impl TestServer {
    /// A server that has started the script.
    #[expect(clippy::new_without_default, reason = "making one runs the script")]
    #[must_use]
    pub fn new() -> Self {
        let server = Self::unstarted();
        server.start();
        server
    }

    /// A server with the script loaded, to prepare what it finds when it
    /// [starts](TestHost::start).
    #[must_use]
    pub fn unstarted() -> Self {
        Self(TestHost::new(false))
    }

    // ----- players ---------------------------------------------------------------------

    /// Adds a player who plays already, and answers the net id: 1 for the first. Everything
    /// about the player is made up; [`change_player`](Self::change_player) changes it.
    pub fn player(&self, name: &str) -> u32 {
        self.world.add_player(name)
    }

    /// The game of a player, connected to this server: events, state bags, players and
    /// entities travel between the two, with what latency and loss the test gives to the
    /// [`network`](Self::network). The package under test is built for it without its default
    /// features and with the feature `client`. It is started; time passes on both sides by
    /// `advance` of either.
    ///
    /// ```ignore
    /// #[cfx::test(wasm_only)]
    /// fn both_sides(server: TestServer) {
    ///     let ada = server.player("Ada");
    ///     let game = server.client(ada);
    ///     game.event("shop:open", ());
    ///     server.advance(ms(100));
    ///     assert_eq!(game.log(), ["welcome to the shop"]);
    /// }
    /// ```
    ///
    /// # Panics
    /// On the mock, which has one script (`#[cfx::test(wasm_only)]`), when there is no such
    /// player or the player has a game already, and when the script cannot be built.
    #[must_use]
    pub fn client(&self, player: u32) -> TestClient {
        self.client_with(player, &["client"])
    }

    /// [`client`](Self::client) with the package built with other features.
    ///
    /// # Panics
    /// As `client`.
    #[must_use]
    pub fn client_with(&self, player: u32, features: &'static [&'static str]) -> TestClient {
        self.check_player(player);
        let net = self.net();
        let case = case::current().map(|case| Case {
            features,
            no_default_features: true,
            ..case
        });
        let client = TestHost::of_case(case, true);
        let Running::Wasm(host) = &client.running else {
            unreachable!("the server's backend is not the mock");
        };
        if let Err(error) = net.network.attach(player, host) {
            panic!("the client of player {player}: {error}");
        }
        net.watch(player, &client.probe);
        // Made just now, so nobody has set it.
        let _ = client.net.set(net);
        client.start();
        TestClient(client)
    }

    fn net(&self) -> Rc<Net> {
        let Running::Wasm(host) = &self.running else {
            panic!(
                "the mock has one script and no network; mark the test as #[cfx::test(wasm_only)]"
            );
        };
        let net = self.net.get_or_init(|| Net::new(host, &self.probe));
        Rc::clone(net)
    }

    /// What connects this server with its [clients](Self::client): for latency, loss and the
    /// seed of chance.
    ///
    /// # Panics
    /// On the mock.
    #[must_use]
    pub fn network(&self) -> Network {
        self.net().network.clone()
    }

    /// A player writes a line into the chat; one that begins with `/` is a command.
    ///
    /// ```
    /// use cfx_test::{Ran, Said, TestServer};
    ///
    /// let server = TestServer::new();
    /// let ada = server.player("Ada");
    /// assert_eq!(server.say(ada, "hello"), Said::Shown);
    /// assert_eq!(server.say(ada, "/fly"), Said::Command(Ran::Unknown));
    /// assert_eq!(server.chat(), [("Ada".to_owned(), "hello".to_owned())]);
    /// ```
    ///
    /// # Panics
    /// When there is no such player, or a command's function cannot be called.
    pub fn say(&self, player: u32, text: &str) -> Said {
        let said = self.act(|host| self.world.say(host, player, text));
        said.unwrap_or_else(|error| panic!("`{text}`: {error}"))
    }

    /// The lines that everybody has seen in the chat since the last call: name and text.
    #[must_use]
    pub fn chat(&self) -> Vec<(String, String)> {
        let lines = self.world.take_chat().into_iter();
        lines.map(|line| (line.author, line.text)).collect()
    }

    /// Changes what the server knows of a player.
    ///
    /// # Panics
    /// When there is no such player.
    pub fn change_player(&self, id: u32, change: impl FnOnce(&mut Player)) {
        assert!(
            self.world.change_player(id, change),
            "there is no player {id}"
        );
    }

    /// A player leaves: `playerDropped` is raised.
    ///
    /// # Panics
    /// When there is no such player.
    pub fn drop_player(&self, id: u32, reason: &str) {
        let dropped = self.act(|host| self.world.drop_player(host, id, reason, ""));
        assert!(dropped, "there is no player {id}");
    }

    /// Players whom scripts or the test have dropped since the last call: id and reason.
    #[must_use]
    pub fn dropped(&self) -> Vec<(u32, String)> {
        let dropped = self.world.take_dropped().into_iter();
        dropped
            .map(|player| (player.id, player.drop_reason.unwrap_or_default()))
            .collect()
    }

    /// Somebody connects: `playerConnecting` is raised with its deferrals.
    #[must_use]
    pub fn connect(&self, name: &str) -> Connection<'_> {
        let id = self.act(|host| self.world.connect(host, name));
        Connection { server: self, id }
    }

    fn check_player(&self, id: u32) {
        assert!(
            self.world.player(id).is_some(),
            "there is no player {id}; add one by `server.player(\"name\")`"
        );
    }

    // ----- events ------------------------------------------------------------------------

    /// Raises an event that a player's game has sent.
    ///
    /// # Panics
    /// When there is no such player, or the arguments cannot be encoded.
    pub fn client_event(&self, player: u32, name: &str, arguments: impl ToArguments) {
        self.check_player(player);
        self.raw_event(name, &payload(arguments), &format!("net:{player}"));
    }

    fn take_sent(&self, wanted: impl Fn(&str) -> bool) -> Vec<Event> {
        self.collect();
        let mut sent = self.probe.sent.borrow_mut();
        let taken = sent.extract_if(.., |sent| sent.target.as_deref().is_some_and(&wanted));
        taken.map(|sent| sent.event).collect()
    }

    /// The events that scripts have sent to this player alone since the last call; those for
    /// everybody are [`sent_to_all`](Self::sent_to_all).
    #[must_use]
    pub fn sent_to(&self, player: u32) -> Vec<Event> {
        let player = player.to_string();
        self.take_sent(|target| target == player)
    }

    /// The events that scripts have sent to everybody since the last call.
    #[must_use]
    pub fn sent_to_all(&self) -> Vec<Event> {
        self.take_sent(|target| target == "-1")
    }

    // ----- commands -------------------------------------------------------------------

    /// Runs a command in the server's console.
    ///
    /// # Panics
    /// When its function cannot be called.
    pub fn command(&self, line: &str) -> Ran {
        self.run_command(line, &By::Console)
    }

    /// Runs a command that a player has written, without the chat's `/`.
    ///
    /// # Panics
    /// When there is no such player, or the command's function cannot be called.
    pub fn command_as(&self, player: u32, line: &str) -> Ran {
        self.check_player(player);
        self.run_command(line, &By::Player(player))
    }

    /// Allows a principal an object: `server.allow("player.1", "command.heal")`.
    pub fn allow(&self, principal: &str, object: &str) {
        self.world.allow(principal, object);
    }

    // ----- state bags -------------------------------------------------------------------

    /// Sets a value of a state bag as a player's script would. The server refuses it unless
    /// the bag is the player's own or that of an entity that the player owns. Whether it was
    /// taken.
    ///
    /// # Panics
    /// When the value cannot be encoded.
    pub fn set_state_as(&self, player: u32, bag: &str, key: &str, value: impl Serialize) -> bool {
        let value = msgpack::to_vec(&value);
        let value = value.unwrap_or_else(|error| panic!("state {bag} {key}: {error}"));
        self.act(|host| {
            self.world
                .set_state_by_player(host, player, bag, key, &value)
        })
    }

    // ----- HTTP -----------------------------------------------------------------------

    /// Answers scripts' requests of this method (any one, if it is empty) to URLs that begin
    /// like this, in the next tick.
    pub fn route(
        &self,
        method: &str,
        url: &str,
        answer: impl Fn(&HttpRequest) -> HttpResponse + 'static,
    ) {
        self.world.route(method, url, answer);
    }

    /// The requests that scripts have sent since the last call.
    #[must_use]
    pub fn http_requests(&self) -> Vec<HttpRequest> {
        self.world.take_requests()
    }

    /// Answers a request by hand; the script hears of it in the next tick.
    ///
    /// # Panics
    /// When it is answered already.
    pub fn respond(&self, request: &HttpRequest, response: HttpResponse) {
        let waiting = self.world.respond(request.token, response);
        assert!(
            waiting,
            "the request to {} is answered already",
            request.url
        );
    }

    /// Sends a request to the HTTP handler of the script under test.
    ///
    /// # Panics
    /// When it has set none, or the handler cannot be called.
    #[must_use]
    pub fn request(&self, request: &IncomingRequest) -> Reply<'_> {
        let number = self.act(|host| self.world.request(host, &self.resource, request));
        match number {
            Ok(number) => Reply {
                server: self,
                number,
            },
            Err(error) => panic!("{} {}: {error}", request.method, request.path),
        }
    }
}

/// Somebody who connects to a [`TestServer`].
#[derive(Debug, Clone, Copy)]
pub struct Connection<'s> {
    server: &'s TestServer,
    id: u32,
}

impl Connection<'_> {
    /// The temporary net id, which `playerJoining` calls the old one.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.id
    }

    /// How far it has come.
    ///
    /// # Panics
    /// When the player has joined already.
    #[must_use]
    pub fn state(&self) -> ConnectionState {
        let state = self.server.world.connection(self.id);
        state.expect("a connection that has not joined yet")
    }

    /// All messages that were shown.
    #[must_use]
    pub fn messages(&self) -> Vec<String> {
        self.server.world.connection_messages(self.id)
    }

    /// Answers the card that is shown.
    ///
    /// # Panics
    /// When none is shown, or the script's function cannot be called.
    pub fn answer_card(&self, data: impl Serialize) {
        let data = encode(&data);
        let answered = self
            .server
            .act(|host| self.server.world.answer_card(host, self.id, &data));
        match answered {
            Ok(true) => {}
            Ok(false) => panic!("no card is shown: the connection is {:?}", self.state()),
            Err(error) => panic!("the card's function failed: {error}"),
        }
    }

    /// Lets the player join, and answers the net id: `playerJoining` is raised.
    ///
    /// # Panics
    /// When the connection is not accepted.
    pub fn join(&self) -> u32 {
        let joined = self
            .server
            .act(|host| self.server.world.join(host, self.id));
        joined.unwrap_or_else(|| panic!("the connection is {:?}", self.state()))
    }
}

pub(crate) fn encode(value: &impl Serialize) -> Value {
    let bytes = msgpack::to_vec(value);
    let bytes = bytes.unwrap_or_else(|error| panic!("the value cannot be encoded: {error}"));
    Value::decode(&bytes).unwrap_or_default()
}

/// What a script answers to a request.
#[derive(Debug, Clone, Copy)]
pub struct Reply<'s> {
    server: &'s TestServer,
    number: usize,
}

impl Reply<'_> {
    /// What it has answered so far.
    #[must_use]
    pub fn get(&self) -> Incoming {
        self.server.world.incoming(self.number).unwrap_or_default()
    }

    /// The status and the body as text, of an answer that is complete.
    ///
    /// # Panics
    /// When it is not.
    #[must_use]
    pub fn text(&self) -> (u16, String) {
        let answer = self.get();
        assert!(
            answer.done,
            "the script has not completed the answer: {answer:?}"
        );
        let text = String::from_utf8_lossy(&answer.body).into_owned();
        (answer.status, text)
    }

    /// The one who asked goes away.
    ///
    /// # Panics
    /// When the script's function cannot be called.
    pub fn cancel(&self) {
        let cancelled = self
            .server
            .act(|host| self.server.world.cancel_request(host, self.number));
        if let Err(error) = cancelled {
            panic!("the function for cancelled requests: {error}");
        }
    }
}
