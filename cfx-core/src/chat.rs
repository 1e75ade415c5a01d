//! The chat: messages and suggestions.
