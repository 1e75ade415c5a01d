//! Keeping tokens, so that the script is the same client after a restart.
//!
//! ```
//! use cfx_spacetime::{DbConnection, credentials};
//!
//! fn token() -> credentials::File {
//!     credentials::File::new("theatre")
//! }
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("GET_RESOURCE_KVP_STRING", |call| call.set("the token"));
//! # host.native("SET_RESOURCE_KVP", |call| cfx_core::print!("{}", call.text(0).unwrap()));
//! # let server = cfx_spacetime::mock::MockServer::new();
//! let conn = DbConnection::builder()
//!     .with_uri("ws://127.0.0.1:3000")
//!     .with_database_name("theatre")
//!     .with_token(token().load())
//!     .on_connect(|_, _, new| token().save(new))
//!     .build()?;
//! # server.accept();
//! # assert_eq!(server.config().token.as_deref(), Some("the token"));
//! # assert_eq!(host.take_log(), ["spacetimedb:token:theatre"]);
//! # Ok::<(), cfx_spacetime::Error>(())
//! ```

use cfx_core::kvp;

/// A token in the resource's key-value store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File(String);

impl File {
    /// The token of that name; there may be several.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(["spacetimedb:token:", name].concat())
    }

    /// The token, if there is one.
    #[must_use]
    pub fn load(&self) -> Option<String> {
        kvp::get(&self.0)
    }

    /// Keeps the token. Whoever has it is this client: it is a secret.
    pub fn save(&self, token: &str) {
        kvp::set(&self.0, token);
    }

    /// Forgets the token: the next connection has a new identity.
    pub fn delete(&self) {
        kvp::delete(&self.0);
    }
}
