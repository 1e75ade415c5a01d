//! Any module that imports and exports what the ABI has, beside one that behaves: the host
//! does not panic, every call ends, and the other one works as if it were alone.
//!
//! The first 256 bytes say what happens to the guest, the rest is the guest.
#![no_main]

#[path = "../../host-shim/tests/hostile/property.rs"]
#[allow(dead_code, reason = "shared with host-shim's tests")]
mod property;
#[path = "../../host-shim/tests/hostile/smith.rs"]
mod smith;

use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    let Some((script, module)) = bytes.split_at_checked(256) else {
        return Corpus::Reject;
    };
    let Some(guest) = smith::guest(module) else {
        return Corpus::Reject;
    };
    property::hold(&guest, &mut property::Numbers(script));
    Corpus::Keep
});
