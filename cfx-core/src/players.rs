//! Players, as the server knows them.
//!
//! ```
//! use cfx_core::players::{self, Player};
//! use cfx_core::events;
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("GET_PLAYER_NAME", |call| call.set("Ada"));
//! # host.native("GET_NUM_PLAYER_INDICES", |call| call.set(1));
//! # host.native("GET_PLAYER_FROM_INDEX", |call| call.set("7"));
//! // Whoever sends the event is an argument like any other.
//! let guard = events::on_net("shop:enter", |player: Player, door: String| {
//!     let name = player.name().unwrap_or_default();
//!     cfx_core::print!("{name} ({player}) comes in by {door}");
//! });
//! # host.event("shop:enter", ("the front",), "net:7");
//! # assert_eq!(host.take_log(), ["Ada (7) comes in by the front"]);
//!
//! for player in players::all() {
//!     player.emit("shop:open", (true,))?;
//! }
//! # assert_eq!(host.take_sent()[0].target.as_deref(), Some("7"));
//! # Ok::<(), events::EmitError>(())
//! ```

use core::ffi::CStr;
use core::fmt;
use core::time::Duration;
use std::borrow::Cow;

use serde::de::Error as _;
use serde::{Serialize, Serializer};

use crate::events::{self, EmitError, ToArguments};
use crate::handler::{FromArgument, Input};
use crate::hash::native_hash;
use crate::msgpack::DecodeError;
use crate::native::{ArgList, NativeArg, invoke_or_default};
use crate::source::Source;
use crate::state::StateBag;

const GET_NUM_PLAYER_INDICES: u64 = native_hash("GET_NUM_PLAYER_INDICES");
const GET_PLAYER_FROM_INDEX: u64 = native_hash("GET_PLAYER_FROM_INDEX");
const GET_HOST_ID: u64 = native_hash("GET_HOST_ID");
const GET_PLAYER_NAME: u64 = native_hash("GET_PLAYER_NAME");
const GET_PLAYER_PING: u64 = native_hash("GET_PLAYER_PING");
const GET_PLAYER_ENDPOINT: u64 = native_hash("GET_PLAYER_ENDPOINT");
const GET_PLAYER_GUID: u64 = native_hash("GET_PLAYER_GUID");
const GET_PLAYER_LAST_MSG: u64 = native_hash("GET_PLAYER_LAST_MSG");
const GET_NUM_PLAYER_IDENTIFIERS: u64 = native_hash("GET_NUM_PLAYER_IDENTIFIERS");
const GET_PLAYER_IDENTIFIER: u64 = native_hash("GET_PLAYER_IDENTIFIER");
const GET_PLAYER_IDENTIFIER_BY_TYPE: u64 = native_hash("GET_PLAYER_IDENTIFIER_BY_TYPE");
const GET_NUM_PLAYER_TOKENS: u64 = native_hash("GET_NUM_PLAYER_TOKENS");
const GET_PLAYER_TOKEN: u64 = native_hash("GET_PLAYER_TOKEN");
const GET_PLAYER_PED: u64 = native_hash("GET_PLAYER_PED");
const DOES_PLAYER_EXIST: u64 = native_hash("DOES_PLAYER_EXIST");
const DROP_PLAYER: u64 = native_hash("DROP_PLAYER");
const TEMP_BAN_PLAYER: u64 = native_hash("TEMP_BAN_PLAYER");
const IS_PLAYER_ACE_ALLOWED: u64 = native_hash("IS_PLAYER_ACE_ALLOWED");
const GET_PLAYER_ROUTING_BUCKET: u64 = native_hash("GET_PLAYER_ROUTING_BUCKET");
const SET_PLAYER_ROUTING_BUCKET: u64 = native_hash("SET_PLAYER_ROUTING_BUCKET");

/// What `GET_PLAYER_LAST_MSG` answers for a player that there is not.
const NEVER: i32 = i32::MAX;

/// A player on the server, by the net id.
///
/// It is a number with names for what can be asked about it: making one asks the host for
/// nothing, and the player may be gone at any time. Natives then answer nothing, zero or
/// `None`, as the methods say.
///
/// As an argument of a handler it is the player that the event is from or about, and takes
/// no argument of the event; for an event that is from no player the handler does not run.
/// It is not read from payloads, where an id is just a number that somebody sent: take a
/// `u32` and [make a player](Player::new) of it once it is checked, or `PlayerId` of the
/// natives, which is both.
///
/// As an argument of a native that is called by hash, it is the decimal text by which the
/// server's natives know players.
///
/// ```
/// use cfx_core::players::Player;
/// use cfx_core::{native::invoke, native_hash};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_PLAYER_TEAM", |call| {
/// #     assert_eq!(call.text(0).as_deref(), Some("7"));
/// #     call.set(2);
/// # });
/// let player = Player::new(7);
/// let team: i32 = invoke(native_hash("GET_PLAYER_TEAM"), (player,))?;
/// assert_eq!(team, 2);
/// # Ok::<(), cfx_core::InvokeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Player {
    id: u32,
    /// The decimal digits, and zeros behind them.
    text: [u8; 11],
}

impl Player {
    /// The player with this net id.
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// assert_eq!(Player::new(7).to_string(), "7");
    /// ```
    #[must_use]
    pub const fn new(id: u32) -> Self {
        let mut text = [0; 11];
        let mut length = 1;
        let mut rest = id;
        while rest >= 10 {
            rest /= 10;
            length += 1;
        }
        rest = id;
        while length > 0 {
            length -= 1;
            text[length] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        Self { id, text }
    }

    /// The player that an event is from or about; `None` when there is none.
    ///
    /// ```
    /// use cfx_core::{Source, players::Player};
    ///
    /// assert_eq!(Player::from_source(Source::Client(7)), Some(Player::new(7)));
    /// assert_eq!(Player::from_source(Source::Local), None);
    /// ```
    #[must_use]
    pub fn from_source(source: Source) -> Option<Self> {
        source.player().map(Self::new)
    }

    /// The net id, which scripts know as `source`.
    ///
    /// While a player connects it is a temporary one, above 65535.
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// assert_eq!(Player::new(7).id(), 7);
    /// ```
    #[must_use]
    pub const fn id(self) -> u32 {
        self.id
    }

    fn as_c_str(&self) -> &CStr {
        // Ten digits at most, so a zero always follows them.
        CStr::from_bytes_until_nul(&self.text).unwrap_or(c"")
    }

    /// The name that the player chose (native `GET_PLAYER_NAME`, 0x406B4B20); `None` when
    /// there is no such player. It may hold anything, colour codes and markup included.
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_PLAYER_NAME", |call| call.set("Ada"));
    /// assert_eq!(Player::new(7).name().as_deref(), Some("Ada"));
    /// ```
    #[doc(alias = "GetPlayerName")]
    #[must_use]
    pub fn name(self) -> Option<String> {
        text(GET_PLAYER_NAME, (self,))
    }

    /// The round trip to the player in milliseconds (native `GET_PLAYER_PING`, 0xFF1290D4):
    /// -1 while there is no connection, 0 when there is no such player.
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_PLAYER_PING", |call| call.set(32));
    /// assert_eq!(Player::new(7).ping(), 32);
    /// ```
    #[doc(alias = "GetPlayerPing")]
    #[must_use]
    pub fn ping(self) -> i32 {
        invoke_or_default(GET_PLAYER_PING, (self,))
    }

    /// The player's network address (native `GET_PLAYER_ENDPOINT`, 0xFEE404F9); `None`
    /// when there is no such player.
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_PLAYER_ENDPOINT", |call| call.set("203.0.113.5"));
    /// assert_eq!(Player::new(7).endpoint().as_deref(), Some("203.0.113.5"));
    /// ```
    #[doc(alias = "GetPlayerEndpoint")]
    #[must_use]
    pub fn endpoint(self) -> Option<String> {
        text(GET_PLAYER_ENDPOINT, (self,))
    }

    /// The connection's unique id (native `GET_PLAYER_GUID`, 0xE52D9680); `None` when there
    /// is no such player. To know a person again, see [`identifier`](Self::identifier).
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_PLAYER_GUID", |call| call.set("a1b2"));
    /// assert_eq!(Player::new(7).guid().as_deref(), Some("a1b2"));
    /// ```
    #[doc(alias = "GetPlayerGuid")]
    #[must_use]
    pub fn guid(self) -> Option<String> {
        text(GET_PLAYER_GUID, (self,))
    }

    /// How long ago the server heard of the player (native `GET_PLAYER_LAST_MSG`,
    /// 0x427E8E6A, in milliseconds); `None` when there is no such player.
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_PLAYER_LAST_MSG", |call| call.set(1500));
    /// let silence = Player::new(7).last_message().unwrap_or_default();
    /// assert_eq!(silence.as_millis(), 1500);
    /// ```
    #[doc(alias = "GetPlayerLastMsg")]
    #[must_use]
    pub fn last_message(self) -> Option<Duration> {
        let millis: i32 = invoke_or_default(GET_PLAYER_LAST_MSG, (self,));
        (millis != NEVER).then(|| Duration::from_millis(u64::try_from(millis).unwrap_or(0)))
    }

    /// All identifiers, each with its type in front: `license:...`, `steam:...`,
    /// `discord:...`, `fivem:...`, `ip:...` (natives `GET_NUM_PLAYER_IDENTIFIERS`,
    /// 0xFF7F66AB, and `GET_PLAYER_IDENTIFIER`, 0x7302DBCF).
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_NUM_PLAYER_IDENTIFIERS", |call| call.set(1));
    /// # host.native("GET_PLAYER_IDENTIFIER", |call| call.set("steam:11"));
    /// assert_eq!(Player::new(7).identifiers(), ["steam:11"]);
    /// ```
    #[doc(alias = "GetPlayerIdentifiers")]
    #[doc(alias = "GetNumPlayerIdentifiers")]
    #[doc(alias = "GetPlayerIdentifier")]
    #[must_use]
    pub fn identifiers(self) -> Vec<String> {
        self.texts(GET_NUM_PLAYER_IDENTIFIERS, GET_PLAYER_IDENTIFIER)
    }

    /// The identifier of this type, which stands in front of it as well (native
    /// `GET_PLAYER_IDENTIFIER_BY_TYPE`, 0xA61C8FC6); `None` when the player has none.
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_PLAYER_IDENTIFIER_BY_TYPE", |call| call.set("license:77"));
    /// let license = Player::new(7).identifier("license");
    /// assert_eq!(license.as_deref(), Some("license:77"));
    /// ```
    #[doc(alias = "GetPlayerIdentifierByType")]
    #[must_use]
    pub fn identifier(self, kind: &str) -> Option<String> {
        text(GET_PLAYER_IDENTIFIER_BY_TYPE, (self, kind))
    }

    /// The hardware tokens, by which a banned person is known again under another account
    /// (natives `GET_NUM_PLAYER_TOKENS`, 0x619E4A3D, and `GET_PLAYER_TOKEN`, 0x54C06897).
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_NUM_PLAYER_TOKENS", |call| call.set(1));
    /// # host.native("GET_PLAYER_TOKEN", |call| call.set("2:ab"));
    /// assert_eq!(Player::new(7).tokens(), ["2:ab"]);
    /// ```
    #[doc(alias = "GetPlayerTokens")]
    #[doc(alias = "GetNumPlayerTokens")]
    #[doc(alias = "GetPlayerToken")]
    #[must_use]
    pub fn tokens(self) -> Vec<String> {
        self.texts(GET_NUM_PLAYER_TOKENS, GET_PLAYER_TOKEN)
    }

    fn texts(self, count: u64, item: u64) -> Vec<String> {
        let count: i32 = invoke_or_default(count, (self,));
        (0..count)
            .filter_map(|index| text(item, (self, index)))
            .collect()
    }

    /// The handle of the player's ped (native `GET_PLAYER_PED`, 0x6E31E993); 0 when there
    /// is none, as while the player is loading.
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_PLAYER_PED", |call| call.set(131_074));
    /// assert_eq!(Player::new(7).ped(), 131_074);
    /// ```
    #[doc(alias = "GetPlayerPed")]
    #[must_use]
    pub fn ped(self) -> i32 {
        invoke_or_default(GET_PLAYER_PED, (self,))
    }

    /// Whether there is such a player (native `DOES_PLAYER_EXIST`, 0x12038599).
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("DOES_PLAYER_EXIST", |call| call.set(true));
    /// assert!(Player::new(7).exists());
    /// ```
    #[doc(alias = "DoesPlayerExist")]
    #[must_use]
    pub fn exists(self) -> bool {
        invoke_or_default(DOES_PLAYER_EXIST, (self,))
    }

    /// Ends the player's connection, who is shown `reason` (native `DROP_PLAYER`,
    /// 0xBA0613E1). NUL characters in the reason are left out.
    ///
    /// Nothing happens to a player who is still connecting: see
    /// [`PlayerConnecting::reject`](crate::builtin::PlayerConnecting::reject).
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("DROP_PLAYER", |call| {
    /// #     cfx_core::print!("{} {}", call.text(0).unwrap(), call.text(1).unwrap());
    /// # });
    /// Player::new(7).kick("You were away for too long.");
    /// # assert_eq!(host.take_log(), ["7 You were away for too long."]);
    /// ```
    #[doc(alias = "DropPlayer")]
    #[doc(alias = "drop")]
    pub fn kick(self, reason: &str) {
        invoke_or_default::<()>(DROP_PLAYER, (self, &*without_nul(reason)));
    }

    /// Ends the player's connection and keeps the player out for a while, how long is the
    /// platform's matter (native `TEMP_BAN_PLAYER`, 0x1E35DBBA). NUL characters in the
    /// reason are left out.
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("TEMP_BAN_PLAYER", |call| assert_eq!(call.text(1).unwrap(), "cheating"));
    /// Player::new(7).temp_ban("cheating");
    /// # assert!(host.take_log().is_empty());
    /// ```
    #[doc(alias = "TempBanPlayer")]
    pub fn temp_ban(self, reason: &str) {
        invoke_or_default::<()>(TEMP_BAN_PLAYER, (self, &*without_nul(reason)));
    }

    /// Raises an event at the player's client. See [`events::emit_client`].
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// Player::new(7).emit("shop:bought", ("bread", 3))?;
    /// # assert_eq!(host.take_sent()[0].target.as_deref(), Some("7"));
    /// # Ok::<(), cfx_core::events::EmitError>(())
    /// ```
    ///
    /// # Errors
    /// When an argument cannot be encoded or the host refuses.
    #[doc(alias = "TriggerClientEvent")]
    pub fn emit(self, name: &str, arguments: impl ToArguments) -> Result<(), EmitError> {
        events::emit_client(self.id, name, arguments)
    }

    /// The player's state bag.
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// assert_eq!(Player::new(7).state().name(), "player:7");
    /// ```
    #[doc(alias = "Player(id).state")]
    #[must_use]
    pub fn state(self) -> StateBag {
        StateBag::player(self.id)
    }

    /// Whether the server's configuration allows the player this object, as
    /// `command.restart` (native `IS_PLAYER_ACE_ALLOWED`, 0xDEDAE23D).
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("IS_PLAYER_ACE_ALLOWED", |call| {
    /// #     call.set(call.text(1).unwrap() == "medic.heal");
    /// # });
    /// assert!(Player::new(7).is_ace_allowed("medic.heal"));
    /// ```
    #[doc(alias = "IsPlayerAceAllowed")]
    #[must_use]
    pub fn is_ace_allowed(self, object: &str) -> bool {
        invoke_or_default(IS_PLAYER_ACE_ALLOWED, (self, object))
    }

    /// The routing bucket in which the player is (native `GET_PLAYER_ROUTING_BUCKET`,
    /// 0x52441C34); 0 is where everybody begins.
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_PLAYER_ROUTING_BUCKET", |call| call.set(3));
    /// assert_eq!(Player::new(7).routing_bucket(), 3);
    /// ```
    #[doc(alias = "GetPlayerRoutingBucket")]
    #[must_use]
    pub fn routing_bucket(self) -> i32 {
        invoke_or_default(GET_PLAYER_ROUTING_BUCKET, (self,))
    }

    /// Moves the player to a routing bucket (native `SET_PLAYER_ROUTING_BUCKET`,
    /// 0x6504EB38): players and entities of different buckets do not meet.
    ///
    /// ```
    /// # use cfx_core::players::Player;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("SET_PLAYER_ROUTING_BUCKET", |call| assert_eq!(call.i32(1), 3));
    /// Player::new(7).set_routing_bucket(3);
    /// # assert!(host.take_log().is_empty());
    /// ```
    #[doc(alias = "SetPlayerRoutingBucket")]
    pub fn set_routing_bucket(self, bucket: i32) {
        invoke_or_default::<()>(SET_PLAYER_ROUTING_BUCKET, (self, bucket));
    }
}

/// What people wrote may end a text early for a native: a kick must not fail for that.
fn without_nul(text: &str) -> Cow<'_, str> {
    if text.contains('\0') {
        Cow::Owned(text.replace('\0', ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// A text of the host; bytes that are not UTF-8 become U+FFFD.
fn text(hash: u64, arguments: impl crate::native::NativeArgs) -> Option<String> {
    invoke_or_default::<Option<Vec<u8>>>(hash, arguments).map(|bytes| {
        String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    })
}

/// The players on the server (natives `GET_NUM_PLAYER_INDICES`, 0x63D13184, and
/// `GET_PLAYER_FROM_INDEX`, 0xC8A9CE08), without those who are still connecting.
///
/// ```
/// use cfx_core::players::{self, Player};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_NUM_PLAYER_INDICES", |call| call.set(2));
/// # host.native("GET_PLAYER_FROM_INDEX", |call| call.set(["3", "12"][call.i32(0) as usize]));
/// assert_eq!(players::all(), [Player::new(3), Player::new(12)]);
/// ```
#[doc(alias = "GetPlayers")]
#[doc(alias = "GetPlayerFromIndex")]
#[must_use]
pub fn all() -> Vec<Player> {
    let mut players = Vec::new();
    for index in 0..invoke_or_default::<i32>(GET_NUM_PLAYER_INDICES, ()) {
        let id = invoke_or_default::<Option<Vec<u8>>>(GET_PLAYER_FROM_INDEX, (index,));
        players.extend(id.as_deref().and_then(parse));
    }
    players
}

/// How many players are on the server (native `GET_NUM_PLAYER_INDICES`, 0x63D13184).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_NUM_PLAYER_INDICES", |call| call.set(2));
/// assert_eq!(cfx_core::players::count(), 2);
/// ```
#[doc(alias = "GetNumPlayerIndices")]
#[must_use]
pub fn count() -> usize {
    usize::try_from(invoke_or_default::<i32>(GET_NUM_PLAYER_INDICES, ())).unwrap_or(0)
}

/// The player whose game hosts the session (native `GET_HOST_ID`, 0x5F70F5A3); `None`
/// when nobody's does.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_HOST_ID", |call| call.set("-1"));
/// assert_eq!(cfx_core::players::host(), None);
/// ```
#[doc(alias = "GetHostId")]
#[must_use]
pub fn host() -> Option<Player> {
    invoke_or_default::<Option<Vec<u8>>>(GET_HOST_ID, ())
        .as_deref()
        .and_then(parse)
}

fn parse(digits: &[u8]) -> Option<Player> {
    let id = core::str::from_utf8(digits).ok()?.parse().ok()?;
    Some(Player::new(id))
}

impl NativeArg for Player {
    #[inline(always)]
    fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
        list.c_str(self.as_c_str());
    }
}

impl<'a> FromArgument<'a> for Player {
    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
        Self::from_source(input.source).ok_or_else(|| {
            DecodeError::custom(format_args!(
                "the handler wants the player who raised it, but it is from no player but from \
                 {:?}",
                input.source
            ))
        })
    }
}

impl From<u32> for Player {
    fn from(id: u32) -> Self {
        Self::new(id)
    }
}

impl From<Player> for u32 {
    fn from(player: Player) -> Self {
        player.id
    }
}

impl Serialize for Player {
    /// The net id, as a number.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.id)
    }
}

impl fmt::Display for Player {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.id, f)
    }
}

impl fmt::Debug for Player {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Player({self})")
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::{MockHost, MockValue};
    use crate::native::invoke;
    use crate::print;

    #[test]
    fn natives_get_the_text() {
        let host = MockHost::new();
        host.native("TEST", |call| call.set(call.text(0).unwrap()));
        for id in [0, 7, 10, 65535, u32::MAX] {
            let text: String = invoke(native_hash("TEST"), (Player::new(id),)).unwrap();
            assert_eq!(text, id.to_string());
        }
    }

    #[test]
    fn every_native_is_asked_about_the_player() {
        let host = MockHost::new();
        for name in [
            "GET_PLAYER_NAME",
            "GET_PLAYER_ENDPOINT",
            "GET_PLAYER_GUID",
            "GET_PLAYER_IDENTIFIER_BY_TYPE",
        ] {
            host.native(name, move |call| {
                call.set(format!("{name} {}", call.text(0).unwrap()));
            });
        }
        let player = Player::new(7);
        assert_eq!(player.name().unwrap(), "GET_PLAYER_NAME 7");
        assert_eq!(player.endpoint().unwrap(), "GET_PLAYER_ENDPOINT 7");
        assert_eq!(player.guid().unwrap(), "GET_PLAYER_GUID 7");
        assert_eq!(
            player.identifier("steam").unwrap(),
            "GET_PLAYER_IDENTIFIER_BY_TYPE 7"
        );
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn a_player_who_is_gone() {
        let host = MockHost::new();
        for name in [
            "GET_PLAYER_NAME",
            "GET_PLAYER_ENDPOINT",
            "GET_PLAYER_GUID",
            "GET_PLAYER_IDENTIFIER_BY_TYPE",
        ] {
            host.native(name, |call| call.set(MockValue::Null));
        }
        for name in [
            "GET_PLAYER_PING",
            "GET_NUM_PLAYER_IDENTIFIERS",
            "GET_NUM_PLAYER_TOKENS",
            "GET_PLAYER_PED",
            "DOES_PLAYER_EXIST",
            "IS_PLAYER_ACE_ALLOWED",
            "GET_PLAYER_ROUTING_BUCKET",
        ] {
            host.native(name, |call| call.set(0));
        }
        host.native("GET_PLAYER_LAST_MSG", |call| call.set(0x7fff_ffff));
        let player = Player::new(7);
        assert_eq!(player.name(), None);
        assert_eq!(player.endpoint(), None);
        assert_eq!(player.guid(), None);
        assert_eq!(player.identifier("steam"), None);
        assert_eq!(player.last_message(), None);
        assert!(player.identifiers().is_empty() && player.tokens().is_empty());
        assert_eq!(
            (player.ping(), player.ped(), player.routing_bucket()),
            (0, 0, 0)
        );
        assert!(!player.exists() && !player.is_ace_allowed("x"));
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn lists_skip_what_is_gone_meanwhile() {
        let host = MockHost::new();
        host.native("GET_NUM_PLAYER_INDICES", |call| call.set(5));
        host.native("GET_PLAYER_FROM_INDEX", |call| match call.i32(0) {
            0 => call.set("3"),
            1 => call.set(MockValue::Null),
            2 => call.set("what"),
            3 => call.set(vec![0xFF]),
            _ => call.set("65534"),
        });
        assert_eq!(all(), [Player::new(3), Player::new(65534)]);
        assert_eq!(count(), 5);

        host.native("GET_NUM_PLAYER_IDENTIFIERS", |call| call.set(3));
        host.native("GET_PLAYER_IDENTIFIER", |call| match call.i32(1) {
            0 => call.set("license:1"),
            1 => call.set(MockValue::Null),
            _ => call.set("ip:2"),
        });
        assert_eq!(Player::new(3).identifiers(), ["license:1", "ip:2"]);

        host.native("GET_NUM_PLAYER_INDICES", |call| call.set(-1));
        assert_eq!((all(), count()), (vec![], 0));
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn the_host_of_the_session() {
        let mock = MockHost::new();
        for (answer, player) in [
            (MockValue::from("12"), Some(Player::new(12))),
            (MockValue::from("-1"), None),
            (MockValue::from(""), None),
            (MockValue::Null, None),
        ] {
            mock.native("GET_HOST_ID", move |call| call.set(answer.clone()));
            assert_eq!(host(), player);
        }
    }

    #[test]
    fn names_that_are_not_utf_8() {
        let host = MockHost::new();
        host.native("GET_PLAYER_NAME", |call| call.set(vec![b'A', 0xFF]));
        assert_eq!(Player::new(7).name().as_deref(), Some("A\u{FFFD}"));
    }

    #[test]
    fn a_kick_works_whatever_the_reason_is() {
        let host = MockHost::new();
        for name in ["DROP_PLAYER", "TEMP_BAN_PLAYER"] {
            host.native(name, move |call| {
                print!("{name} {} {}", call.text(0).unwrap(), call.text(1).unwrap());
            });
        }
        Player::new(7).kick("a\0b");
        Player::new(7).temp_ban("\0");
        assert_eq!(host.take_log(), ["DROP_PLAYER 7 ab", "TEMP_BAN_PLAYER 7 "]);
    }

    #[test]
    fn without_the_natives_one_line_each_and_no_panic() {
        let host = MockHost::new();
        assert!(all().is_empty());
        assert!(all().is_empty());
        assert_eq!(Player::new(7).name(), None);
        Player::new(7).kick("x");
        assert_eq!(host.take_log().len(), 3);
    }

    #[test]
    fn handlers_get_the_player_of_the_source() {
        let host = MockHost::new();
        let _net = events::on_net("buy", |item: String, player: Player, count: u32| {
            print!("{player:?} {item} {count}");
        });
        let _local = events::on("buy", |player: Player| print!("local {player}"));
        host.event("buy", ("bread", 3), "net:7");
        host.event("buy", (), "internal-net:65540");
        assert_eq!(host.take_log(), ["Player(7) bread 3", "local 65540"]);

        host.event("buy", (), "");
        let log = host.take_log();
        assert_eq!(log.len(), 1, "{log:?}");
        assert!(
            log[0].contains("event 'buy'") && log[0].contains("from no player but from Local"),
            "{log:?}"
        );
    }

    #[test]
    fn payloads_have_the_number() {
        assert_eq!(crate::msgpack::to_vec(&Player::new(7)).unwrap(), [7]);
        assert_eq!(u32::from(Player::from(9)), 9);
    }
}
