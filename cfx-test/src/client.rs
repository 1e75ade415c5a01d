//! A client under test.

use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use cfx_core::events::ToArguments;
use cfx_core::msgpack;
use cfx_sim::value::Value;
use cfx_sim::{By, Focus, Ran};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::host::TestHost;
use crate::record::{Event, payload};
use crate::server::encode;

/// A player's game with the script under test.
///
/// ```
/// use cfx_core::events;
/// use cfx_test::TestClient;
///
/// let client = TestClient::new();
/// // The script; otherwise its attributes have declared this.
/// let _guard = events::on_net("shop:bought", |item: String| cfx_core::print!("got {item}"));
/// client.server_event("shop:bought", ("bread",));
/// assert_eq!(client.log(), ["got bread"]);
/// ```
#[derive(Debug)]
pub struct TestClient(pub(crate) TestHost);

impl Deref for TestClient {
    type Target = TestHost;

    fn deref(&self) -> &TestHost {
        &self.0
    }
}

impl TestClient {
    /// A client that has started the script.
    #[expect(clippy::new_without_default, reason = "making one runs the script")]
    #[must_use]
    pub fn new() -> Self {
        let client = Self::unstarted();
        client.start();
        client
    }

    /// A client with the script loaded, to prepare what it finds when it
    /// [starts](TestHost::start).
    #[must_use]
    pub fn unstarted() -> Self {
        Self(TestHost::new(true))
    }

    /// Raises an event that the server has sent.
    ///
    /// # Panics
    /// When the arguments cannot be encoded.
    pub fn server_event(&self, name: &str, arguments: impl ToArguments) {
        self.raw_event(name, &payload(arguments), "net:65535");
    }

    /// The events that scripts have sent to the server since the last call.
    #[must_use]
    pub fn sent(&self) -> Vec<Event> {
        self.collect();
        let mut sent = self.probe.sent.borrow_mut();
        let taken = sent.extract_if(.., |sent| sent.target.is_none());
        taken.map(|sent| sent.event).collect()
    }

    /// Runs a command that the player has written, without the `/`.
    ///
    /// # Panics
    /// When its function cannot be called.
    pub fn command(&self, line: &str) -> Ran {
        self.run_command(line, &By::User)
    }

    /// Presses a key: runs the commands that are bound to it.
    ///
    /// # Panics
    /// When a command cannot be run.
    pub fn press(&self, key: &str) -> Ran {
        self.key(key, true)
    }

    /// Releases a key.
    ///
    /// # Panics
    /// When a command cannot be run.
    pub fn release(&self, key: &str) -> Ran {
        self.key(key, false)
    }

    fn key(&self, key: &str, down: bool) -> Ran {
        let ran = self.act(|host| self.world.press_key(host, key, down));
        ran.unwrap_or_else(|error| panic!("the key {key}: {error}"))
    }

    /// The messages to the page since the last call, as JSON.
    #[must_use]
    pub fn nui_messages(&self) -> Vec<serde_json::Value> {
        let messages = self.world.take_nui_messages().into_iter();
        messages
            .map(|(_, json)| serde_json::from_str(&json).unwrap_or_default())
            .collect()
    }

    /// Sends a request of the page to a callback of the script under test.
    ///
    /// # Panics
    /// When there is no such callback, or it cannot be called.
    pub fn nui_callback(&self, name: &str, body: impl Serialize) -> NuiAnswer {
        let body = encode(&body);
        let answer = self.act(|host| self.world.nui_callback(host, &self.resource, name, &body));
        NuiAnswer(answer.unwrap_or_else(|error| panic!("{error}")))
    }

    /// What has the player's attention.
    #[must_use]
    pub fn focus(&self) -> Focus {
        self.world.focus()
    }
}

/// What a script answers to a request of its page.
#[derive(Debug, Clone)]
pub struct NuiAnswer(Rc<RefCell<Option<Value>>>);

impl NuiAnswer {
    /// The answer; `None` when the script has not given it yet.
    #[must_use]
    pub fn get(&self) -> Option<Value> {
        self.0.borrow().clone()
    }

    /// The answer by its type.
    ///
    /// # Panics
    /// When there is none yet, or it is no `T`.
    #[must_use]
    pub fn to<T: DeserializeOwned>(&self) -> T {
        let value = self.get().expect("an answer of the script");
        let decoded = msgpack::from_slice(&value.encode());
        decoded.unwrap_or_else(|error| panic!("{value:?}: {error}"))
    }
}
