//! What players write.

use crate::call::Host;
use crate::commands::{By, Ran};
use crate::value::{Value, payload};
use crate::world::World;

/// A line of the chat that everybody sees.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChatLine {
    /// Who wrote it.
    pub player: u32,
    /// The name under which it stands there.
    pub author: String,
    /// The text.
    pub text: String,
}

/// What became of what a player wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// It is shown to everybody.
    Shown,
    /// A script has cancelled `chatMessage`.
    Suppressed,
    /// It was a command.
    Command(Ran),
}

/// So many lines are kept for whoever asks.
const KEPT: usize = 1000;

impl World {
    /// A player writes a line into the chat, as far as the server sees it: one that begins
    /// with `/` is run as a command, another one is told to scripts by the local event
    /// `chatMessage` (player, name, text) and shown unless that is cancelled.
    ///
    /// # Errors
    /// When there is no such player, or a command's function cannot be called, or fails.
    pub fn say(&self, host: &dyn Host, player: u32, text: &str) -> Result<Said, String> {
        let Some(known) = self.player(player) else {
            return Err(format!("there is no player {player}"));
        };
        if let Some(line) = text.strip_prefix('/') {
            let ran = self.execute(host, line, &By::Player(player))?;
            return Ok(Said::Command(ran));
        }
        let arguments: [Value; 3] = [player.into(), known.name.as_str().into(), text.into()];
        if !host.emit("chatMessage", &payload(&arguments), "") {
            return Ok(Said::Suppressed);
        }
        let chat = &mut self.parts.players.borrow_mut().chat;
        if chat.len() == KEPT {
            chat.pop_front();
        }
        chat.push_back(ChatLine {
            player,
            author: known.name,
            text: text.to_owned(),
        });
        Ok(Said::Shown)
    }

    /// The lines of the chat since the last call, oldest first; of very many the latest.
    #[must_use]
    pub fn take_chat(&self) -> Vec<ChatLine> {
        let chat = std::mem::take(&mut self.parts.players.borrow_mut().chat);
        chat.into()
    }
}
