//! Routing buckets: worlds beside each other on one server.
//!
//! Players and entities of different buckets do not see each other. Everyone begins in
//! bucket 0; a bucket exists as soon as somebody is in it.
//!
//! ```
//! use cfx_core::buckets::{self, Lockdown};
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # for native in ["SET_PLAYER_ROUTING_BUCKET", "SET_ROUTING_BUCKET_POPULATION_ENABLED",
//! #     "SET_ROUTING_BUCKET_ENTITY_LOCKDOWN_MODE"] { host.native(native, |_| {}); }
//! /// A place for one player alone, without traffic, where clients create nothing.
//! fn enter_tutorial(player: u32) {
//!     let bucket = 1000 + player as i32;
//!     buckets::set_population_enabled(bucket, false);
//!     buckets::set_lockdown(bucket, Lockdown::Strict);
//!     buckets::set_player(player, bucket);
//! }
//! # enter_tutorial(4);
//! # assert!(host.take_log().is_empty());
//! ```

use crate::hash::native_hash;
use crate::native::invoke_or_default;

const SET_ROUTING_BUCKET_POPULATION_ENABLED: u64 =
    native_hash("SET_ROUTING_BUCKET_POPULATION_ENABLED");
const SET_ROUTING_BUCKET_ENTITY_LOCKDOWN_MODE: u64 =
    native_hash("SET_ROUTING_BUCKET_ENTITY_LOCKDOWN_MODE");
const GET_PLAYER_ROUTING_BUCKET: u64 = native_hash("GET_PLAYER_ROUTING_BUCKET");
const SET_PLAYER_ROUTING_BUCKET: u64 = native_hash("SET_PLAYER_ROUTING_BUCKET");
const GET_ENTITY_ROUTING_BUCKET: u64 = native_hash("GET_ENTITY_ROUTING_BUCKET");
const SET_ENTITY_ROUTING_BUCKET: u64 = native_hash("SET_ENTITY_ROUTING_BUCKET");

/// What clients may create in a bucket: what [`set_lockdown`] is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lockdown {
    /// No entities at all.
    Strict,
    /// Only those that belong to no script.
    Relaxed,
    /// Whatever they want.
    Inactive,
}

/// Whether the game fills a bucket with pedestrians and traffic (native
/// `SET_ROUTING_BUCKET_POPULATION_ENABLED`, 0xCE51AC2C).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SET_ROUTING_BUCKET_POPULATION_ENABLED", |call| assert_eq!(call.i32(0), 7));
/// cfx_core::buckets::set_population_enabled(7, false);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "SetRoutingBucketPopulationEnabled")]
pub fn set_population_enabled(bucket: i32, enabled: bool) {
    invoke_or_default::<()>(SET_ROUTING_BUCKET_POPULATION_ENABLED, (bucket, enabled));
}

/// Says what clients may create in a bucket (native
/// `SET_ROUTING_BUCKET_ENTITY_LOCKDOWN_MODE`, 0xA0F2201F).
///
/// ```
/// use cfx_core::buckets::{self, Lockdown};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SET_ROUTING_BUCKET_ENTITY_LOCKDOWN_MODE", |call| {
/// #     assert_eq!(call.text(1).as_deref(), Some("strict"));
/// # });
/// buckets::set_lockdown(7, Lockdown::Strict);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "SetRoutingBucketEntityLockdownMode")]
pub fn set_lockdown(bucket: i32, lockdown: Lockdown) {
    let mode = match lockdown {
        Lockdown::Strict => "strict",
        Lockdown::Relaxed => "relaxed",
        Lockdown::Inactive => "inactive",
    };
    invoke_or_default::<()>(SET_ROUTING_BUCKET_ENTITY_LOCKDOWN_MODE, (bucket, mode));
}

/// The bucket that the player with this net id is in (native `GET_PLAYER_ROUTING_BUCKET`,
/// 0x52441C34).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_PLAYER_ROUTING_BUCKET", |call| call.set(7));
/// assert_eq!(cfx_core::buckets::player(4), 7);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "GetPlayerRoutingBucket")]
#[must_use]
pub fn player(net_id: u32) -> i32 {
    let player = net_id.to_string();
    invoke_or_default(GET_PLAYER_ROUTING_BUCKET, (&player,))
}

/// Moves the player with this net id into a bucket (native `SET_PLAYER_ROUTING_BUCKET`,
/// 0x6504EB38). A vehicle that they sit in stays where it is: [`set_entity`] moves it.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SET_PLAYER_ROUTING_BUCKET", |call| assert_eq!(call.text(0).unwrap(), "4"));
/// cfx_core::buckets::set_player(4, 7);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "SetPlayerRoutingBucket")]
pub fn set_player(net_id: u32, bucket: i32) {
    let player = net_id.to_string();
    invoke_or_default::<()>(SET_PLAYER_ROUTING_BUCKET, (&player, bucket));
}

/// The bucket that the entity with this handle is in (native `GET_ENTITY_ROUTING_BUCKET`,
/// 0xED4B0486). The handles of the crate `cfx-natives` are taken as well as numbers.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_ENTITY_ROUTING_BUCKET", |call| call.set(7));
/// assert_eq!(cfx_core::buckets::entity(131_073), 7);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "GetEntityRoutingBucket")]
#[must_use]
pub fn entity(handle: impl Into<i32>) -> i32 {
    invoke_or_default(GET_ENTITY_ROUTING_BUCKET, (handle.into(),))
}

/// Moves the entity with this handle into a bucket (native `SET_ENTITY_ROUTING_BUCKET`,
/// 0x635E5289).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SET_ENTITY_ROUTING_BUCKET", |call| assert_eq!(call.i32(1), 7));
/// cfx_core::buckets::set_entity(131_073, 7);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "SetEntityRoutingBucket")]
pub fn set_entity(handle: impl Into<i32>, bucket: i32) {
    invoke_or_default::<()>(SET_ENTITY_ROUTING_BUCKET, (handle.into(), bucket));
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::MockHost;
    use crate::print;

    #[test]
    fn what_reaches_the_host() {
        let host = MockHost::new();
        host.native("SET_ROUTING_BUCKET_POPULATION_ENABLED", |call| {
            print!("population {} {}", call.i32(0), call.bool(1));
        });
        host.native("SET_ROUTING_BUCKET_ENTITY_LOCKDOWN_MODE", |call| {
            print!("lockdown {} {}", call.i32(0), call.text(1).unwrap());
        });
        host.native("SET_PLAYER_ROUTING_BUCKET", |call| {
            print!("player {} {}", call.text(0).unwrap(), call.i32(1));
        });
        host.native("SET_ENTITY_ROUTING_BUCKET", |call| {
            print!("entity {} {}", call.i32(0), call.i32(1));
        });
        set_population_enabled(3, true);
        set_population_enabled(4, false);
        set_lockdown(3, Lockdown::Strict);
        set_lockdown(3, Lockdown::Relaxed);
        set_lockdown(3, Lockdown::Inactive);
        set_player(u32::MAX, 3);
        set_entity(131_073, 3);
        assert_eq!(
            host.take_log(),
            [
                "population 3 true",
                "population 4 false",
                "lockdown 3 strict",
                "lockdown 3 relaxed",
                "lockdown 3 inactive",
                "player 4294967295 3",
                "entity 131073 3",
            ]
        );
    }

    #[test]
    fn what_the_host_answers() {
        let host = MockHost::new();
        host.native("GET_PLAYER_ROUTING_BUCKET", |call| {
            call.set(if call.text(0).as_deref() == Some("12") {
                5
            } else {
                0
            });
        });
        host.native("GET_ENTITY_ROUTING_BUCKET", |call| {
            call.set(call.i32(0) + 1)
        });
        assert_eq!((player(12), player(1), entity(8)), (5, 0, 9));
        assert!(host.take_log().is_empty());
    }
}
