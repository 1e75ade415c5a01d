// Made by native-gen 0.2.0 from data a0bc07cb412ab9d6; do not edit.

//! Namespace `BRAIN` of the RedM client.

use crate::prelude::*;

/// `DisableScriptBrainSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F44EA613A5B2676>
#[doc(alias(
    "DisableScriptBrainSet",
    "DISABLE_SCRIPT_BRAIN_SET",
    "0x3F44EA613A5B2676"
))]
#[inline]
pub fn disable_script_brain_set(brain_set: i32) {
    call(0x3F44EA613A5B2676, (brain_set,))
}

/// `EnableScriptBrainSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1CF6E5C6750EADBD>
#[doc(alias(
    "EnableScriptBrainSet",
    "ENABLE_SCRIPT_BRAIN_SET",
    "0x1CF6E5C6750EADBD"
))]
#[inline]
pub fn enable_script_brain_set(brain_set: i32) {
    call(0x1CF6E5C6750EADBD, (brain_set,))
}

/// `GetScriptBrainEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6818D1A194E29983>
#[doc(alias(
    "GetScriptBrainEntity",
    "_GET_SCRIPT_BRAIN_ENTITY",
    "0x6818D1A194E29983"
))]
#[inline]
pub fn get_script_brain_entity() -> Entity {
    call(0x6818D1A194E29983, ())
}

/// `N_0x4aa5ea1edfb25786`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4AA5EA1EDFB25786>
#[doc(alias("N_0x4aa5ea1edfb25786", "0x4AA5EA1EDFB25786"))]
#[inline]
pub fn n_0x4aa5ea1edfb25786(flag: i32) {
    call(0x4AA5EA1EDFB25786, (flag,))
}

/// `N_0xa6ac35db4a7957a8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6AC35DB4A7957A8>
#[doc(alias("N_0xa6ac35db4a7957a8", "0xA6AC35DB4A7957A8"))]
#[inline]
pub fn n_0xa6ac35db4a7957a8(flag: i32) {
    call(0xA6AC35DB4A7957A8, (flag,))
}

/// `ReactivateAllObjectBrainsThatAreWaitingTillOutOfRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA32B0B05EFF75730>
#[doc(alias(
    "ReactivateAllObjectBrainsThatAreWaitingTillOutOfRange",
    "REACTIVATE_ALL_OBJECT_BRAINS_THAT_ARE_WAITING_TILL_OUT_OF_RANGE",
    "0xA32B0B05EFF75730"
))]
#[inline]
pub fn reactivate_all_object_brains_that_are_waiting_till_out_of_range() {
    call(0xA32B0B05EFF75730, ())
}

/// `ReactivateNamedObjectBrainsWaitingTillOutOfRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74C333E34DF74E8A>
#[doc(alias(
    "ReactivateNamedObjectBrainsWaitingTillOutOfRange",
    "REACTIVATE_NAMED_OBJECT_BRAINS_WAITING_TILL_OUT_OF_RANGE",
    "0x74C333E34DF74E8A"
))]
#[inline]
pub fn reactivate_named_object_brains_waiting_till_out_of_range(script_name: &str) {
    call(0x74C333E34DF74E8A, (script_name,))
}

/// `RegisterObjectScriptBrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16AF9B4EEAC3B305>
#[doc(alias(
    "RegisterObjectScriptBrain",
    "REGISTER_OBJECT_SCRIPT_BRAIN",
    "0x16AF9B4EEAC3B305"
))]
#[inline]
pub fn register_object_script_brain(
    script_name: &str,
    model_hash: impl Into<Hash>,
    p2: i32,
    activation_range: f32,
    p4: i32,
    p5: i32,
) {
    let model_hash: Hash = model_hash.into();
    call(
        0x16AF9B4EEAC3B305,
        (script_name, model_hash, p2, activation_range, p4, p5),
    )
}

/// `RemoveScriptBrainEntity`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x38F1E09224EECA09>
#[doc(alias(
    "RemoveScriptBrainEntity",
    "_REMOVE_SCRIPT_BRAIN_ENTITY",
    "0x38F1E09224EECA09"
))]
#[inline]
pub fn remove_script_brain_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x38F1E09224EECA09, (entity,))
}

/// `StartPreloadedScriptBrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E4507CC5E4DB869>
#[doc(alias(
    "StartPreloadedScriptBrain",
    "_START_PRELOADED_SCRIPT_BRAIN",
    "0x4E4507CC5E4DB869"
))]
#[inline]
pub fn start_preloaded_script_brain(
    entity: impl Into<Entity>,
    script_name: &str,
    script_stack_size: i32,
    p3: bool,
) -> i32 {
    let entity: Entity = entity.into();
    call(
        0x4E4507CC5E4DB869,
        (entity, script_name, script_stack_size, p3),
    )
}

/// `StartScriptBrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6F62FAE266DCFC81>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p3`: there must be as many as it takes.
#[doc(alias("StartScriptBrain", "_START_SCRIPT_BRAIN", "0x6F62FAE266DCFC81"))]
#[inline]
pub unsafe fn start_script_brain(
    entity: impl Into<Entity>,
    script_name: &str,
    p2: i32,
    p3: &mut [u8],
    p4: i32,
    p5: bool,
) -> i32 {
    let entity: Entity = entity.into();
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0x6F62FAE266DCFC81, (entity, script_name, p2, p3, p4, p5))
}
