//! Players on the server.

use core::ffi::CStr;
use core::fmt;

use cfx_core::__private::ArgList;
use cfx_core::Source;
use cfx_core::native::NativeArg;
#[cfg(feature = "server")]
use cfx_core::players::Player;
use serde::{Deserialize, Serialize};

/// A player on the server: the net id, as the text by which natives of the server know
/// players.
///
/// It is made of a number or of an event's [`Source`], and takes no memory of its own.
/// In a payload it is a number; a decimal text is understood, too. `Player` of `cfx_core`,
/// which a handler gets for whom its event is from, is converted to and from it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "u32", into = "u32")]
pub struct PlayerId {
    net_id: u32,
    /// The decimal digits, and zeros behind them.
    text: [u8; 11],
}

impl PlayerId {
    /// The player with this net id.
    #[must_use]
    pub const fn new(net_id: u32) -> Self {
        let mut text = [0; 11];
        let mut rest = net_id;
        let mut length = 1;
        while rest >= 10 {
            rest /= 10;
            length += 1;
        }
        rest = net_id;
        while length > 0 {
            length -= 1;
            text[length] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        Self { net_id, text }
    }

    /// The net id.
    #[must_use]
    pub const fn net_id(self) -> u32 {
        self.net_id
    }

    fn as_c_str(&self) -> &CStr {
        // Ten digits at most, so a zero always follows them.
        CStr::from_bytes_until_nul(&self.text).unwrap_or(c"")
    }
}

impl From<u32> for PlayerId {
    fn from(net_id: u32) -> Self {
        Self::new(net_id)
    }
}

impl From<PlayerId> for u32 {
    fn from(player: PlayerId) -> Self {
        player.net_id
    }
}

#[cfg(feature = "server")]
impl From<Player> for PlayerId {
    fn from(player: Player) -> Self {
        Self::new(player.id())
    }
}

#[cfg(feature = "server")]
impl From<PlayerId> for Player {
    fn from(player: PlayerId) -> Self {
        Self::new(player.net_id)
    }
}

impl TryFrom<Source> for PlayerId {
    type Error = NoPlayer;

    /// The player that the event is from or about.
    fn try_from(source: Source) -> Result<Self, NoPlayer> {
        source.player().map(Self::new).ok_or(NoPlayer(source))
    }
}

/// An event that is from no player.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoPlayer(pub Source);

impl fmt::Display for NoPlayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the event is from no player but from {:?}", self.0)
    }
}

impl core::error::Error for NoPlayer {}

impl NativeArg for PlayerId {
    #[inline(always)]
    fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
        list.c_str(self.as_c_str());
    }
}

impl fmt::Display for PlayerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.net_id, f)
    }
}

impl fmt::Debug for PlayerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PlayerId({self})")
    }
}

#[cfg(test)]
mod tests {
    use cfx_core::mock::MockHost;
    use cfx_core::msgpack;
    use cfx_core::native::invoke;
    use cfx_core::native_hash;

    use super::*;

    #[test]
    fn natives_get_the_text() {
        let host = MockHost::new();
        host.native("TEST", |call| call.set(call.text(0).unwrap()));
        for id in [0, 7, 10, 65535, u32::MAX] {
            let text: String = invoke(native_hash("TEST"), (PlayerId::new(id),)).unwrap();
            assert_eq!(text, id.to_string());
        }
    }

    #[test]
    fn sources() {
        assert_eq!(PlayerId::try_from(Source::Client(7)), Ok(PlayerId::new(7)));
        assert_eq!(
            PlayerId::try_from(Source::Local),
            Err(NoPlayer(Source::Local))
        );
    }

    #[cfg(feature = "server")]
    #[test]
    fn there_and_back_again() {
        for id in [0, 7, u32::MAX] {
            let player = Player::new(id);
            assert_eq!(PlayerId::from(player), PlayerId::new(id));
            assert_eq!(Player::from(PlayerId::new(id)), player);
        }
    }

    #[test]
    fn payloads() {
        let bytes = msgpack::to_vec(&PlayerId::new(7)).unwrap();
        assert_eq!(bytes, [7]);
        assert_eq!(
            msgpack::from_slice::<PlayerId>(b"\xA212").unwrap(),
            PlayerId::new(12)
        );
    }
}
