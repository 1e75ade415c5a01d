//! Players, as the server knows them.
