//! Permissions: what players and resources may do.
