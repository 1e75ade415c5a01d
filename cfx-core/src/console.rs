//! The server's console: listening to it, reading it back.
