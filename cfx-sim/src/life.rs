//! What a resource holds of the platform, and what is left of it when it stops.

/// A kind of thing that a resource can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Holding {
    /// It listens to an event.
    EventHandler,
    /// A command.
    Command,
    /// A handler of changes in state bags.
    StateBagHandler,
    /// A listener of console variables.
    ConvarListener,
    /// A listener of the console.
    ConsoleListener,
    /// The handler of HTTP requests.
    HttpHandler,
    /// A callback of its page.
    NuiCallback,
    /// A key that runs a command.
    KeyMapping,
    /// A connection to SpacetimeDB.
    Connection,
    /// Its part in another resource's function, which it has duplicated.
    Reference,
    /// A search in a key-value store.
    KvpSearch,
    /// An HTTP request that it sent, and that nobody has answered.
    HttpRequest,
    /// An HTTP request that it got, and has not answered.
    HttpExchange,
    /// Somebody who connects, whom it was to show a card's answer.
    Card,
}

impl Holding {
    /// The words for it, with its article.
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            Self::EventHandler => "a handler of event",
            Self::Command => "the command",
            Self::StateBagHandler => "the state bag handler",
            Self::ConvarListener => "the convar listener",
            Self::ConsoleListener => "the console listener",
            Self::HttpHandler => "the HTTP handler",
            Self::NuiCallback => "the NUI callback",
            Self::KeyMapping => "a key for the command",
            Self::Connection => "the SpacetimeDB connection",
            Self::Reference => "the function reference",
            Self::KvpSearch => "the KVP search",
            Self::HttpRequest => "the unanswered HTTP request",
            Self::HttpExchange => "an HTTP request that waits for its answer, by",
            Self::Card => "the deferral card of connection",
        }
    }

    /// Whether it is a leak to stop with it. The platform takes back what was registered;
    /// what was opened, it leaves open: a function that another resource can never drop, one
    /// of 64 searches, somebody who waits for an answer.
    #[must_use]
    pub fn leaks(self) -> bool {
        matches!(
            self,
            Self::Reference | Self::KvpSearch | Self::HttpExchange | Self::Card
        )
    }
}

/// Something that a resource still held when it stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Released {
    /// What it is.
    pub kind: Holding,
    /// Which one: a name, a cookie, a handle, as the native took or answered it.
    pub id: String,
}

impl Released {
    /// One of these.
    pub fn new(kind: Holding, id: impl Into<String>) -> Self {
        Self {
            kind,
            id: id.into(),
        }
    }
}

/// What is collected while a resource is forgotten.
#[derive(Default)]
pub(crate) struct Gone {
    pub(crate) released: Vec<Released>,
    /// Functions that have lost an owner.
    pub(crate) functions: Vec<String>,
}

impl Gone {
    pub(crate) fn add(&mut self, kind: Holding, id: impl Into<String>) {
        self.released.push(Released::new(kind, id));
    }
}

/// Whether a canonical name is that of a function of this resource.
pub(crate) fn is_function_of(name: &str, resource: &str) -> bool {
    // From the end, because a resource's name may hold colons.
    name.rsplitn(3, ':').nth(2) == Some(resource)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_have_an_owner() {
        assert!(is_function_of("shop:1:7", "shop"));
        assert!(is_function_of("a:b:1:7", "a:b"));
        assert!(!is_function_of("shop:1:7", "sho"));
        assert!(!is_function_of("shop", "shop"));
    }
}
