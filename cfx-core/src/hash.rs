//! The platform's name hash.

use core::fmt;

use serde::{Deserialize, Serialize};

/// The platform's 32-bit hash of a name: Jenkins one-at-a-time over the ASCII
/// lower-cased bytes, as `GetHashKey` computes it (native `GET_HASH_KEY`).
///
/// Bytes from 0x80 are added sign-extended, as the platform does.
///
/// ```
/// assert_eq!(cfx_core::joaat("adder"), 0xB779_A091);
/// assert_eq!(cfx_core::joaat("ADDER"), cfx_core::joaat("adder"));
/// assert_eq!(cfx_core::joaat(""), 0);
/// ```
#[doc(alias = "GetHashKey")]
#[must_use]
pub const fn joaat(name: &str) -> u32 {
    let bytes = name.as_bytes();
    let mut hash = 0u32;
    let mut i = 0;
    while i < bytes.len() {
        hash = hash.wrapping_add(bytes[i].to_ascii_lowercase() as i8 as u32);
        hash = hash.wrapping_add(hash << 10);
        hash ^= hash >> 6;
        i += 1;
    }
    hash = hash.wrapping_add(hash << 3);
    hash ^= hash >> 11;
    hash.wrapping_add(hash << 15)
}

/// The hash of a model, a weapon, a text label: what the game knows names by.
///
/// Natives that take one take a name as well. Where the same name is used often, hash it
/// once, at compile time by [`hash!`](crate::hash!).
///
/// ```
/// use cfx_core::{Hash, hash};
///
/// const ADDER: Hash = hash!("adder");
/// assert_eq!(ADDER, Hash::new("Adder"));
/// assert_eq!(ADDER, Hash::from("adder"));
/// assert_eq!(ADDER, Hash::from(-1216765807));
/// assert_eq!(ADDER.to_string(), "0xB779A091");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
#[repr(transparent)]
pub struct Hash(pub u32);

impl Hash {
    /// The hash of a name, see [`joaat`].
    #[must_use]
    pub const fn new(name: &str) -> Self {
        Self(joaat(name))
    }
}

impl From<u32> for Hash {
    fn from(hash: u32) -> Self {
        Self(hash)
    }
}

impl From<i32> for Hash {
    /// The same 32 bits: scripts in Lua often have hashes as negative numbers.
    fn from(hash: i32) -> Self {
        Self(hash as u32)
    }
}

impl From<&str> for Hash {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<&String> for Hash {
    fn from(name: &String) -> Self {
        Self::new(name)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0x{:08X}", self.0)
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

/// The [`Hash`](struct@crate::Hash) of a name, computed at compile time.
///
/// ```
/// assert_eq!(cfx_core::hash!("adder").0, 0xB779_A091);
/// ```
#[macro_export]
macro_rules! hash {
    ($name:expr) => {
        const { $crate::Hash::new($name) }
    };
}

/// The identifier of a native that has no hash of its own: the hash of its name,
/// zero-extended. All CFX natives are called by it; the game's own natives have
/// 64-bit hashes of their own, which stand in the native reference.
///
/// ```
/// assert_eq!(cfx_core::native_hash("TRIGGER_EVENT_INTERNAL"), 0x9131_0870);
/// assert_eq!(cfx_core::native_hash("GET_CURRENT_RESOURCE_NAME"), 0xE5E9_EBBB);
/// ```
#[must_use]
pub const fn native_hash(name: &str) -> u64 {
    joaat(name) as u64
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn known_hashes() {
        for (name, hash) in [
            ("REGISTER_RESOURCE_AS_EVENT_HANDLER", 0xD233_A168),
            ("FORMAT_STACK_TRACE", 0xD70C_3BCA),
            ("GET_GAME_TIMER", 0xA4EA_0691),
        ] {
            assert_eq!(joaat(name), hash, "{name}");
        }
    }

    #[test]
    fn bytes_beyond_ascii_are_sign_extended() {
        // One step by hand for the byte 0xC3, then for 0xA9.
        let mut hash = 0xFFFF_FFC3u32;
        hash = hash.wrapping_add(hash << 10);
        hash ^= hash >> 6;
        hash = hash.wrapping_add(0xFFFF_FFA9);
        hash = hash.wrapping_add(hash << 10);
        hash ^= hash >> 6;
        hash = hash.wrapping_add(hash << 3);
        hash ^= hash >> 11;
        hash = hash.wrapping_add(hash << 15);
        assert_eq!(joaat("\u{e9}"), hash);
    }
}
