//! Where an event came from.

/// Who raised an event, as the platform tells it with the event.
///
/// As an argument of a handler it takes none of the event's arguments. A handler that would
/// be dangerous for an event that is from no player takes a `Player` instead (of the
/// server's module `players`): it does not run without one, and the console says so.
///
/// ```
/// use cfx_core::Source;
///
/// assert_eq!(Source::parse(b""), Some(Source::Local));
/// assert_eq!(Source::parse(b"net:7"), Some(Source::Client(7)));
/// assert!(Source::Client(7).is_network());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// A script on this side, or the host itself.
    Local,
    /// Server side: the client with this net id, over the network.
    Client(u32),
    /// Client side: the server, over the network.
    Server,
    /// Raised by the server core on behalf of the client with this net id. While a
    /// player connects this is a temporary id.
    Internal(u32),
    /// A page of the user interface (client side).
    Nui,
}

impl Source {
    /// Reads the host's notation: `""`, `"net:7"`, `"internal-net:7"`, `"nui"`.
    /// `None` for anything else, which nobody should trust.
    ///
    /// On the client the server is `net:65535`, or `net:0` for latent events; no
    /// player has either of these ids.
    #[must_use]
    pub fn parse(text: &[u8]) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::Local);
        }
        if let Some(id) = text.strip_prefix(b"net:") {
            return match decimal(id)? {
                0 | 65535 => Some(Self::Server),
                id => Some(Self::Client(id)),
            };
        }
        if let Some(id) = text.strip_prefix(b"internal-net:") {
            return decimal(id).map(Self::Internal);
        }
        (text == b"nui").then_some(Self::Nui)
    }

    /// Whether the event came over the network, so that its name and payload are
    /// whatever the other side chose to send.
    #[must_use]
    pub const fn is_network(self) -> bool {
        matches!(self, Self::Client(_) | Self::Server)
    }

    /// The net id of the player that the event is from or about (server side).
    #[must_use]
    pub const fn player(self) -> Option<u32> {
        match self {
            Self::Client(id) | Self::Internal(id) => Some(id),
            Self::Local | Self::Server | Self::Nui => None,
        }
    }
}

fn decimal(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0u32, |value, digit| {
        let digit = digit.checked_sub(b'0').filter(|digit| *digit <= 9)?;
        value.checked_mul(10)?.checked_add(digit.into())
    })
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn every_notation() {
        for (text, source) in [
            ("", Some(Source::Local)),
            ("net:1", Some(Source::Client(1))),
            ("net:65534", Some(Source::Client(65534))),
            ("net:65535", Some(Source::Server)),
            ("net:0", Some(Source::Server)),
            ("internal-net:12", Some(Source::Internal(12))),
            ("nui", Some(Source::Nui)),
        ] {
            assert_eq!(Source::parse(text.as_bytes()), source, "{text:?}");
        }
    }

    #[test]
    fn what_is_not_a_source_is_not_local() {
        for text in [
            "net:",
            "net:-1",
            "net:1x",
            "net:4294967296",
            "internal-net:",
            "NUI",
            "x",
        ] {
            assert_eq!(Source::parse(text.as_bytes()), None, "{text:?}");
        }
    }
}
