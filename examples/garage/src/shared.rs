//! What the two sides say to each other.

use serde::{Deserialize, Serialize};

/// What a player wants to have.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Wish {
    /// The model's name.
    pub model: String,
    /// Primary and secondary colour, by the game's numbers.
    #[serde(default)]
    pub colours: (i32, i32),
    /// The text of the number plate; the player's name when there is none.
    #[serde(default)]
    pub plate: Option<String>,
}
