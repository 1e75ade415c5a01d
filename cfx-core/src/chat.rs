//! The chat: messages, suggestions for commands, templates. All of it is events of the
//! platform's resource `chat`; where that does not run, nothing happens.
//!
//! ```
//! use cfx_core::chat::{self, Message, Suggestion, To};
//!
//! # let host = cfx_core::mock::MockHost::new();
//! // On the server:
//! chat::broadcast(&Message::from_author("Server", "restart at noon").color(255, 80, 0))?;
//! chat::send(7, &Message::new("welcome"))?;
//! let heal = Suggestion::new("/heal", "heals a player").param("id", "the player's id");
//! chat::suggest(To::Player(7), &heal)?;
//! # assert_eq!(host.take_sent().len(), 3);
//!
//! // On a client:
//! chat::show(&Message::new("only you see this"))?;
//! chat::suggest(To::Here, &heal)?;
//! # Ok::<(), cfx_core::events::EmitError>(())
//! ```
//!
//! The chat shows `^1` to `^9` as colours and hands the text of messages to a page: what
//! players wrote is escaped there, what a template holds is not.

#![cfg_attr(
    not(any(feature = "client", feature = "server")),
    expect(
        unused_imports,
        unused_variables,
        reason = "without a side there is nobody to tell"
    )
)]

use serde::Serialize;

use crate::events::{self, EmitError, ToArguments};

/// A message: its text, and how it looks.
///
/// ```
/// use cfx_core::chat::Message;
///
/// let message = Message::from_author("Ada", "hello\neverybody")
///     .color(0, 200, 80)
///     .multiline(true);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Message {
    args: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    color: Option<[u8; 3]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    multiline: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    template_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mode: Option<String>,
}

impl Message {
    /// A text of nobody.
    ///
    /// ```
    /// # use cfx_core::chat::Message;
    /// let message = Message::new("the market opens");
    /// ```
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self::with_args([text])
    }

    /// A text of somebody.
    ///
    /// ```
    /// # use cfx_core::chat::Message;
    /// let message = Message::from_author("Ada", "hello");
    /// ```
    #[must_use]
    pub fn from_author(author: impl Into<String>, text: impl Into<String>) -> Self {
        Self::with_args([author.into(), text.into()])
    }

    /// The texts that a [template](Self::template) has places for: `{0}`, `{1}`...
    ///
    /// ```
    /// # use cfx_core::chat::Message;
    /// let message = Message::with_args(["Ada", "Bob", "5"]).template("paid");
    /// ```
    #[must_use]
    pub fn with_args<T: Into<String>>(args: impl IntoIterator<Item = T>) -> Self {
        Self {
            args: args.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// The colour of the author, or of the text of nobody: red, green, blue.
    ///
    /// ```
    /// # use cfx_core::chat::Message;
    /// let message = Message::new("danger").color(255, 0, 0);
    /// ```
    #[must_use]
    pub fn color(mut self, red: u8, green: u8, blue: u8) -> Self {
        self.color = Some([red, green, blue]);
        self
    }

    /// Whether line breaks in the text are shown as such.
    ///
    /// ```
    /// # use cfx_core::chat::Message;
    /// let message = Message::new("one\ntwo").multiline(true);
    /// ```
    #[must_use]
    pub fn multiline(mut self, multiline: bool) -> Self {
        self.multiline = Some(multiline);
        self
    }

    /// The [template](add_template) that the message is shown with.
    ///
    /// ```
    /// # use cfx_core::chat::Message;
    /// let message = Message::with_args(["12:00"]).template("clock");
    /// ```
    #[must_use]
    pub fn template(mut self, id: impl Into<String>) -> Self {
        self.template_id = Some(id.into());
        self
    }

    /// The mode of the chat that the message belongs to.
    ///
    /// ```
    /// # use cfx_core::chat::Message;
    /// let message = Message::new("to my crew").mode("crew");
    /// ```
    #[must_use]
    pub fn mode(mut self, mode: impl Into<String>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

/// What the chat says about a command while it is typed.
///
/// ```
/// use cfx_core::chat::Suggestion;
///
/// let give = Suggestion::new("/give", "gives money")
///     .param("id", "the player's id")
///     .param("amount", "how much");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    name: String,
    help: String,
    params: Vec<Param>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Param {
    name: String,
    help: String,
}

impl Suggestion {
    /// A command, with its slash, and what it does.
    ///
    /// ```
    /// # use cfx_core::chat::Suggestion;
    /// let suggestion = Suggestion::new("/me", "says what you do");
    /// ```
    #[must_use]
    pub fn new(name: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            help: help.into(),
            params: Vec::new(),
        }
    }

    /// One more argument of the command, and what it means.
    ///
    /// ```
    /// # use cfx_core::chat::Suggestion;
    /// let suggestion = Suggestion::new("/me", "says what you do").param("what", "a sentence");
    /// ```
    #[must_use]
    pub fn param(mut self, name: impl Into<String>, help: impl Into<String>) -> Self {
        self.params.push(Param {
            name: name.into(),
            help: help.into(),
        });
        self
    }
}

/// Whose chat is meant.
///
/// ```
/// use cfx_core::chat::{self, To};
///
/// # let host = cfx_core::mock::MockHost::new();
/// chat::clear(To::Player(7))?;
/// # assert_eq!(host.take_sent()[0].target.as_deref(), Some("7"));
/// # Ok::<(), cfx_core::events::EmitError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum To {
    /// That of the player with this net id (server side).
    #[cfg(feature = "server")]
    Player(u32),
    /// Everybody's (server side).
    #[cfg(feature = "server")]
    Everyone,
    /// That of this client.
    #[cfg(feature = "client")]
    Here,
}

fn raise(to: To, event: &str, arguments: impl ToArguments) -> Result<(), EmitError> {
    match to {
        #[cfg(feature = "server")]
        To::Player(net_id) => events::emit_client(net_id, event, arguments),
        #[cfg(feature = "server")]
        To::Everyone => events::emit_all(event, arguments),
        #[cfg(feature = "client")]
        To::Here => events::emit(event, arguments),
    }
}

#[cfg(any(feature = "client", feature = "server"))]
const ADD_MESSAGE: &str = "chat:addMessage";

/// Shows a message to the player with this net id (client event `chat:addMessage`).
///
/// ```
/// use cfx_core::chat::{self, Message};
///
/// # let host = cfx_core::mock::MockHost::new();
/// chat::send(7, &Message::new("welcome"))?;
/// # assert_eq!(host.take_sent()[0].name, "chat:addMessage");
/// # Ok::<(), cfx_core::events::EmitError>(())
/// ```
///
/// # Errors
/// When the host refuses the event.
#[cfg(feature = "server")]
pub fn send(player_id: u32, message: &Message) -> Result<(), EmitError> {
    raise(To::Player(player_id), ADD_MESSAGE, (message,))
}

/// Shows a message to everybody (client event `chat:addMessage`).
///
/// ```
/// use cfx_core::chat::{self, Message};
///
/// # let host = cfx_core::mock::MockHost::new();
/// chat::broadcast(&Message::new("the market opens"))?;
/// # assert_eq!(host.take_sent()[0].target.as_deref(), Some("-1"));
/// # Ok::<(), cfx_core::events::EmitError>(())
/// ```
///
/// # Errors
/// When the host refuses the event.
#[cfg(feature = "server")]
pub fn broadcast(message: &Message) -> Result<(), EmitError> {
    raise(To::Everyone, ADD_MESSAGE, (message,))
}

/// Shows a message on this client alone (event `chat:addMessage`).
///
/// ```
/// use cfx_core::chat::{self, Message};
///
/// # let host = cfx_core::mock::MockHost::new();
/// chat::show(&Message::new("the door is locked"))?;
/// # Ok::<(), cfx_core::events::EmitError>(())
/// ```
///
/// # Errors
/// When the host refuses the event.
#[cfg(feature = "client")]
pub fn show(message: &Message) -> Result<(), EmitError> {
    raise(To::Here, ADD_MESSAGE, (message,))
}

/// Says something about a command while it is typed (event `chat:addSuggestion`); a
/// suggestion for the same command is replaced.
///
/// A player who joins later knows nothing of what was suggested to everybody before.
///
/// ```
/// use cfx_core::chat::{self, Suggestion, To};
///
/// # let host = cfx_core::mock::MockHost::new();
/// let heal = Suggestion::new("/heal", "heals a player").param("id", "the player's id");
/// chat::suggest(To::Everyone, &heal)?;
/// # assert_eq!(host.take_sent()[0].name, "chat:addSuggestion");
/// # Ok::<(), cfx_core::events::EmitError>(())
/// ```
///
/// # Errors
/// When the host refuses the event.
pub fn suggest(to: To, suggestion: &Suggestion) -> Result<(), EmitError> {
    let Suggestion { name, help, params } = suggestion;
    raise(to, "chat:addSuggestion", (name, help, params))
}

/// Takes the suggestion for a command back (event `chat:removeSuggestion`).
///
/// ```
/// use cfx_core::chat::{self, To};
///
/// # let host = cfx_core::mock::MockHost::new();
/// chat::remove_suggestion(To::Everyone, "/heal")?;
/// # assert_eq!(host.take_sent()[0].name, "chat:removeSuggestion");
/// # Ok::<(), cfx_core::events::EmitError>(())
/// ```
///
/// # Errors
/// When the host refuses the event.
pub fn remove_suggestion(to: To, name: &str) -> Result<(), EmitError> {
    raise(to, "chat:removeSuggestion", (name,))
}

/// Makes a template known (event `chat:addTemplate`): HTML in which `{0}`, `{1}`... are
/// the texts of a message that names it.
///
/// ```
/// use cfx_core::chat::{self, Message, To};
///
/// # let host = cfx_core::mock::MockHost::new();
/// chat::add_template(To::Everyone, "paid", "<b>{0}</b> gave {1} to <b>{2}</b>")?;
/// chat::broadcast(&Message::with_args(["Ada", "5", "Bob"]).template("paid"))?;
/// # assert_eq!(host.take_sent()[0].name, "chat:addTemplate");
/// # Ok::<(), cfx_core::events::EmitError>(())
/// ```
///
/// # Errors
/// When the host refuses the event.
pub fn add_template(to: To, id: &str, html: &str) -> Result<(), EmitError> {
    raise(to, "chat:addTemplate", (id, html))
}

/// Empties a chat (event `chat:clear`).
///
/// ```
/// use cfx_core::chat::{self, To};
///
/// # let host = cfx_core::mock::MockHost::new();
/// chat::clear(To::Everyone)?;
/// # assert_eq!(host.take_sent()[0].name, "chat:clear");
/// # Ok::<(), cfx_core::events::EmitError>(())
/// ```
///
/// # Errors
/// When the host refuses the event.
pub fn clear(to: To) -> Result<(), EmitError> {
    raise(to, "chat:clear", ())
}

#[cfg(all(test, feature = "client", feature = "server"))]
mod tests {
    use std::rc::Rc;

    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::MockHost;
    use crate::msgpack::{Value, from_slice, to_vec};

    fn value(value: &impl Serialize) -> Value {
        from_slice(&to_vec(value).unwrap()).unwrap()
    }

    fn map(entries: &[(&str, Value)]) -> Value {
        let entries = entries.iter().cloned();
        Value::Map(entries.map(|(name, value)| (name.into(), value)).collect())
    }

    fn list(items: &[&str]) -> Value {
        Value::Array(items.iter().map(|item| Value::from(*item)).collect())
    }

    #[test]
    fn only_what_was_set_is_sent() {
        assert_eq!(value(&Message::new("hi")), map(&[("args", list(&["hi"]))]));
        let message = Message::from_author("Ada", "hi")
            .color(1, 2, 3)
            .multiline(false)
            .template("loud")
            .mode("crew");
        let color = Value::Array(vec![1.into(), 2.into(), 3.into()]);
        assert_eq!(
            value(&message),
            map(&[
                ("args", list(&["Ada", "hi"])),
                ("color", color),
                ("multiline", false.into()),
                ("templateId", "loud".into()),
                ("mode", "crew".into()),
            ])
        );
    }

    #[test]
    fn the_server_sends_to_one_or_all() {
        let host = MockHost::new();
        let message = Message::new("hi");
        send(7, &message).unwrap();
        broadcast(&message).unwrap();
        let sent = host.take_sent();
        let targets: Vec<_> = sent.iter().map(|sent| sent.target.as_deref()).collect();
        assert_eq!(targets, [Some("7"), Some("-1")]);
        for sent in sent {
            assert_eq!(sent.name, "chat:addMessage");
            assert_eq!(sent.payload, to_vec(&(&message,)).unwrap());
        }
    }

    #[test]
    fn everything_else_as_the_chat_knows_it() {
        let host = MockHost::new();
        let heal = Suggestion::new("/heal", "heals").param("id", "whom");
        suggest(To::Player(3), &heal).unwrap();
        suggest(To::Everyone, &Suggestion::new("/me", "")).unwrap();
        remove_suggestion(To::Everyone, "/me").unwrap();
        add_template(To::Everyone, "t", "<b>{0}</b>").unwrap();
        clear(To::Player(3)).unwrap();
        let sent = host.take_sent();
        let sent: Vec<_> = sent
            .iter()
            .map(|sent| {
                let arguments: Value = from_slice(&sent.payload).unwrap();
                (sent.target.as_deref().unwrap(), &*sent.name, arguments)
            })
            .collect();
        let param = map(&[("name", "id".into()), ("help", "whom".into())]);
        let heal = vec!["/heal".into(), "heals".into(), Value::Array(vec![param])];
        let me = vec!["/me".into(), "".into(), Value::Array(vec![])];
        assert_eq!(
            sent,
            [
                ("3", "chat:addSuggestion", Value::Array(heal)),
                ("-1", "chat:addSuggestion", Value::Array(me)),
                ("-1", "chat:removeSuggestion", list(&["/me"])),
                ("-1", "chat:addTemplate", list(&["t", "<b>{0}</b>"])),
                ("3", "chat:clear", Value::Array(vec![])),
            ]
        );
    }

    #[test]
    fn a_client_talks_to_its_own_chat() {
        let host = MockHost::new();
        host.set_client(true);
        let seen = Rc::new(core::cell::RefCell::new(Vec::new()));
        let names = ["chat:addMessage", "chat:addSuggestion", "chat:clear"];
        let guards = names.map(|name| {
            let seen = Rc::clone(&seen);
            events::on(name, move |first: Value| {
                seen.borrow_mut().push((name, first));
            })
        });
        show(&Message::new("hi")).unwrap();
        suggest(To::Here, &Suggestion::new("/a", "b")).unwrap();
        clear(To::Here).unwrap();
        let message = map(&[("args", list(&["hi"]))]);
        assert_eq!(
            *seen.borrow(),
            [
                (names[0], message),
                (names[1], "/a".into()),
                (names[2], Value::Nil),
            ]
        );
        assert!(host.take_sent().is_empty());
        drop(guards);
    }
}
