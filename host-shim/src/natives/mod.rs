//! What natives there are: by hash, with the name, and where scripts can call them.
//!
//! This is the database of the platform and of the games at one point in time; a native that
//! came later is not in it.

use std::fmt;
use std::sync::OnceLock;

use serde::Serialize;

/// The natives that exist in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NativeSet {
    /// The server, of whichever game.
    Server,
    /// The client of GTA V.
    Gta5,
    /// The client of RedM.
    Rdr3,
}

impl NativeSet {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Server, Self::Gta5, Self::Rdr3];

    fn of_letter(letter: u8) -> Option<Self> {
        match letter {
            b's' => Some(Self::Server),
            b'g' => Some(Self::Gta5),
            b'r' => Some(Self::Rdr3),
            _ => None,
        }
    }
}

impl fmt::Display for NativeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Server => "the server",
            Self::Gta5 => "the client of GTA V",
            Self::Rdr3 => "the client of RedM",
        })
    }
}

/// A native in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct KnownNative {
    /// By what scripts call it.
    pub hash: u64,
    /// Where.
    pub set: NativeSet,
    /// Its name; thousands of natives of the games have none.
    pub name: Option<&'static str>,
    /// The first game build that has it, if not all have it.
    pub build: Option<u32>,
    /// Whether scripts are not let have it.
    pub refused: bool,
}

static TABLE: &str = include_str!("table.txt");

/// What a line of the table says: a name, then places and what holds there.
fn read_line(line: &'static str) -> impl Iterator<Item = KnownNative> {
    let (name, places) = line.split_once(' ').unwrap_or((line, ""));
    let name = (name != "-").then_some(name);
    places.split(' ').flat_map(move |place| {
        let (place, refused) = match place.strip_suffix('!') {
            Some(place) => (place, true),
            None => (place, false),
        };
        let (sets, number) = place.split_once('=').unwrap_or((place, ""));
        let (hash, build) = number.split_once('+').unwrap_or((number, ""));
        let hash = u64::from_str_radix(hash, 16).ok();
        let build = build.parse().ok();
        let sets = sets.bytes().filter_map(NativeSet::of_letter);
        sets.filter_map(move |set| {
            Some(KnownNative {
                hash: hash?,
                set,
                name,
                build,
                refused,
            })
        })
    })
}

/// By hash, then by place.
fn all() -> &'static [KnownNative] {
    static ALL: OnceLock<Vec<KnownNative>> = OnceLock::new();
    ALL.get_or_init(|| {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        let mut all: Vec<_> = lines.flat_map(read_line).collect();
        all.sort_unstable_by_key(|native| (native.hash, native.set));
        all
    })
}

/// The natives with this hash: at most one for each place, which need not be called the same.
///
/// ```
/// use host_shim::natives::{self, NativeSet};
///
/// let found = natives::by_hash(0x3FEF_770D_4096_0D5A);
/// assert_eq!(found[0].name, Some("GET_ENTITY_COORDS"));
/// assert_eq!(found[0].set, NativeSet::Gta5);
/// assert!(natives::by_hash(1).is_empty());
/// ```
#[must_use]
pub fn by_hash(hash: u64) -> &'static [KnownNative] {
    let all = all();
    let begin = all.partition_point(|native| native.hash < hash);
    let len = all[begin..].partition_point(|native| native.hash == hash);
    &all[begin..begin + len]
}

/// The natives of this name; there may be several in one place.
#[must_use]
pub fn by_name(name: &str) -> Vec<KnownNative> {
    let natives = all().iter();
    let of_name = natives.filter(|native| native.name == Some(name));
    of_name.copied().collect()
}

/// The name of the native with this hash, if it has one anywhere.
///
/// ```
/// use host_shim::natives;
///
/// assert_eq!(natives::name(0x406B_4B20), Some("GET_PLAYER_NAME"));
/// ```
#[must_use]
pub fn name(hash: u64) -> Option<&'static str> {
    by_hash(hash).iter().find_map(|native| native.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_understood() {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        for line in lines {
            let places = line.split(' ').skip(1);
            let sets: usize = places
                .map(|place| place.bytes().take_while(u8::is_ascii_lowercase).count())
                .sum();
            assert!(sets > 0, "{line}");
            assert_eq!(read_line(line).count(), sets, "{line}");
        }
        // No hash is twice in one place.
        let twice = all()
            .windows(2)
            .find(|two| (two[0].hash, two[0].set) == (two[1].hash, two[1].set));
        assert_eq!(twice, None);
    }

    #[test]
    fn sets_are_as_large_as_the_database() {
        let count = |set| all().iter().filter(|native| native.set == set).count();
        assert_eq!(count(NativeSet::Server), 361);
        assert_eq!(count(NativeSet::Gta5), 6436 + 628);
        assert_eq!(count(NativeSet::Rdr3), 7132 + 233);
    }

    #[test]
    fn what_holds_in_one_place() {
        let of = |name: &str| by_name(name);
        let coords = of("GET_ENTITY_COORDS");
        assert_eq!(coords.len(), 3);
        let servers = coords.iter().find(|native| native.set == NativeSet::Server);
        assert_eq!(
            servers.unwrap().hash,
            cfx_sim::native_hash("GET_ENTITY_COORDS")
        );
        let data = of("DATAFILE_CREATE");
        let refused = data.iter().find(|native| native.set == NativeSet::Gta5);
        assert!(refused.unwrap().refused);
        let built: Vec<_> = all().iter().filter_map(|native| native.build).collect();
        assert!(built.contains(&2699) && built.contains(&1491));
    }

    #[test]
    fn natives_of_the_world_have_the_names_of_the_table() {
        // The platform has it, but its documentation has not.
        let undocumented = ["REMOVE_NUI_CALLBACK"];
        let natives = cfx_sim::World::natives().map(|(name, _)| name);
        for world_name in natives.filter(|name| !undocumented.contains(name)) {
            let hashes = cfx_sim::World::hashes(world_name);
            let mut known = hashes.iter().flat_map(|hash| by_hash(*hash));
            let same = known.any(|native| {
                let name = native.name.unwrap_or_default();
                name.trim_start_matches('_') == world_name.trim_start_matches('_')
            });
            assert!(same, "{world_name} {hashes:#x?}");
        }
    }
}
