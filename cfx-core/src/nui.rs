//! The user interface: messages to its pages, and their callbacks.
