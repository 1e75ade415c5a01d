//! Randomness for the crates that ask the crate `getrandom` for it: `rand`, `uuid`, ...
//!
//! A script in WebAssembly has no source of randomness of its own, and the platform has
//! no native for one. This module is what `getrandom` asks instead (feature `getrandom`).
//! It answers
//!
//! 1. what the script [seeded](seed), if it did;
//! 2. otherwise what the host's native `GET_RANDOM_BYTES` (0x95DCE7F1) gives, on hosts
//!    that have it: bytes of the operating system, fit for secrets;
//! 3. otherwise an error, and the console says once what can be done.
//!
//! ```
//! use cfx_core::random;
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("GET_RANDOM_BYTES", |call| {
//! #     call.write(0, 7_u64);
//! #     call.set(call.i32(1) == 8);
//! # });
//! let mut bytes = [0; 8];
//! random::fill(&mut bytes)?;
//! # assert_eq!(bytes[0], 7);
//! # Ok::<(), random::RandomError>(())
//! ```
//!
//! # What a script needs
//! `getrandom` takes a source of its own only where it is told to, by a flag that goes to
//! the whole build. In the script's package, `.cargo/config.toml`:
//!
//! ```toml
//! [target.wasm32-unknown-unknown]
//! rustflags = ['--cfg', 'getrandom_backend="custom"']
//! ```
//!
//! and in `Cargo.toml`:
//!
//! ```toml
//! cfx = { version = "0.2", features = ["getrandom", "server"] }
//! rand = "0.10"
//! uuid = { version = "1", features = ["v4", "rng-getrandom"] }
//! ```
//!
//! An environment variable `RUSTFLAGS` takes the place of the first file's flags, so it
//! must repeat them. That is for the versions 0.3 and 0.4 of `getrandom`, which `rand` 0.9
//! and 0.10 and `uuid` ask. Keep the feature `js` of `uuid` and `wasm_js` of `getrandom`
//! off: they import functions of a browser, with which no host loads the script. For
//! `rand` 0.8, which asks `getrandom` 0.2, a script registers the source itself:
//!
//! ```text
//! // getrandom = { version = "0.2", features = ["custom"] }
//! fn random(bytes: &mut [u8]) -> Result<(), getrandom::Error> {
//!     cfx::random::fill(bytes).map_err(|_| getrandom::Error::UNSUPPORTED)
//! }
//! getrandom::register_custom_getrandom!(random);
//! ```
//!
//! Nothing of this is for builds for other targets, where `getrandom` asks the operating
//! system: unit tests need not seed.
//!
//! `rand::rng()` and `Uuid::new_v4()` panic when there is no randomness, which ends the
//! script: on hosts without the native, [`seed`] in `#[cfx::main]`.

#![allow(unexpected_cfgs, reason = "the flag is one of getrandom")]

use core::cell::{Cell, RefCell};
use core::fmt;

use chacha20::ChaCha20Rng;
use chacha20::rand_core::{Rng, SeedableRng};

use crate::hash::native_hash;
use crate::logging;
use crate::native::{Buffer, invoke};

/// `BOOL GET_RANDOM_BYTES(void* buffer, int length)`: not one of the platform's.
const GET_RANDOM_BYTES: u64 = native_hash("GET_RANDOM_BYTES");

thread_local! {
    static SEEDED: RefCell<Option<ChaCha20Rng>> = const { RefCell::new(None) };
    static SAID: Cell<bool> = const { Cell::new(false) };
}

/// Has everything random follow from `seed` from here on (the stream cipher ChaCha20),
/// whatever the host offers.
///
/// The same seed gives the same numbers: right for tests and for a world that is to be
/// made again. They are secrets only if the seed is one: nobody may guess it, and no two
/// starts of the script may have the same. The clock and the names of players are no such
/// seed; 32 bytes that the server's owner put into a file or a convar, hashed together
/// with a counter that is kept in the key-value store, can be.
///
/// Generators that took their own seed before, as that of `rand::rng()` does at its first
/// use, go on with it.
///
/// ```
/// use cfx_core::random;
///
/// # let host = cfx_core::mock::MockHost::new();
/// let mut throws = [[0; 4]; 2];
/// for throw in &mut throws {
///     random::seed([7; 32]);
///     random::fill(throw)?;
/// }
/// assert_eq!(throws[0], throws[1]);
/// # Ok::<(), random::RandomError>(())
/// ```
pub fn seed(seed: [u8; 32]) {
    SEEDED.set(Some(ChaCha20Rng::from_seed(seed)));
}

/// Fills `bytes` with randomness, as the crate `getrandom` does.
///
/// ```
/// use cfx_core::random;
///
/// # let host = cfx_core::mock::MockHost::new();
/// random::seed([7; 32]);
/// let mut token = [0; 16];
/// random::fill(&mut token)?;
/// assert_ne!(token, [0; 16]);
/// # Ok::<(), random::RandomError>(())
/// ```
///
/// # Errors
/// When the host offers no randomness and the script did not [`seed`]; the console says
/// so once. The bytes are not to be used then.
pub fn fill(bytes: &mut [u8]) -> Result<(), RandomError> {
    let seeded = SEEDED.with_borrow_mut(|seeded| {
        seeded
            .as_mut()
            .map(|generator| generator.fill_bytes(bytes))
            .is_some()
    });
    if seeded || bytes.is_empty() || ask_host(bytes) {
        return Ok(());
    }
    if !SAID.replace(true) {
        logging::print(format_args!("^1{RandomError}^7"));
    }
    Err(RandomError)
}

fn ask_host(bytes: &mut [u8]) -> bool {
    let length = bytes.len();
    // SAFETY: the native is given the length as an argument and writes no further.
    let buffer = unsafe { Buffer::new(bytes) };
    // Exactly one: to a native that it does not know a server answers with the slots as
    // they were, and the first one, an address, would be as good as `true`.
    matches!(invoke::<u64>(GET_RANDOM_BYTES, (buffer, length)), Ok(1))
}

/// There is no randomness: the host has none to give, and the script did not [`seed`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RandomError;

impl fmt::Display for RandomError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "no random bytes: this host has no native GET_RANDOM_BYTES; run the script on one \
             that has, or call cfx::random::seed with 32 bytes that nobody can guess, before \
             anything random is needed",
        )
    }
}

impl core::error::Error for RandomError {}

#[cfg(all(
    target_arch = "wasm32",
    not(cfx_mock),
    not(getrandom_backend = "custom")
))]
compile_error!(
    "the feature `getrandom` needs a flag that cargo passes to the whole build; put into the \
     package's .cargo/config.toml: [target.wasm32-unknown-unknown] \
     rustflags = ['--cfg', 'getrandom_backend=\"custom\"'] (a RUSTFLAGS of the environment \
     replaces that file's: repeat the flag there)"
);

/// What `getrandom` 0.3 and 0.4 call.
///
/// # Safety
/// `dest` is writable for `len` bytes.
#[cfg(all(target_arch = "wasm32", getrandom_backend = "custom"))]
// SAFETY: the name is getrandom's, and no other source can be linked beside this one.
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_v03_custom(
    dest: *mut u8,
    len: usize,
) -> Result<(), getrandom::Error> {
    // SAFETY: the caller's promise; zeros make the bytes ones that can be borrowed.
    let bytes = unsafe {
        dest.write_bytes(0, len);
        core::slice::from_raw_parts_mut(dest, len)
    };
    fill(bytes).map_err(|_| getrandom::Error::UNSUPPORTED)
}

/// Forgets the seed and what was said.
#[cfg(cfx_mock)]
pub(crate) fn reset() {
    SEEDED.set(None);
    SAID.set(false);
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::MockHost;

    fn host() -> MockHost {
        reset();
        MockHost::new()
    }

    fn bytes<const N: usize>() -> Result<[u8; N], RandomError> {
        let mut bytes = [0; N];
        fill(&mut bytes).map(|()| bytes)
    }

    #[test]
    fn a_seed_is_chacha20() {
        let _host = host();
        seed([0; 32]);
        // The first block of the key and nonce of zeros: RFC 8439, A.1, test vector 1.
        assert_eq!(
            bytes(),
            Ok([
                0x76, 0xB8, 0xE0, 0xAD, 0xA0, 0xF1, 0x3D, 0x90, 0x40, 0x5D, 0x6A, 0xE5
            ])
        );
        let next: [u8; 4] = bytes().unwrap();
        assert_ne!(next, [0x76, 0xB8, 0xE0, 0xAD], "it goes on");
        seed([1; 32]);
        assert_ne!(bytes(), Ok([0x76, 0xB8, 0xE0, 0xAD]));
    }

    #[test]
    fn the_host_is_asked_for_exactly_as_many() {
        let host = host();
        host.native("GET_RANDOM_BYTES", |call| {
            assert_eq!(call.slot_count(), 2);
            assert_eq!(call.u64(1), 16);
            call.write(0, u64::MAX);
            call.set(true);
        });
        let mut room = [9; 24];
        fill(&mut room[..16]).unwrap();
        assert_eq!(room, [[255; 8], [9; 8], [9; 8]].concat().as_slice());
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn without_a_source_the_console_says_so_once() {
        let host = host();
        assert_eq!(bytes::<4>(), Err(RandomError));
        assert_eq!(bytes::<4>(), Err(RandomError));
        let log = host.take_log();
        assert_eq!(log.len(), 1);
        assert!(log[0].contains("random::seed"), "{log:?}");
        assert_eq!(bytes::<0>(), Ok([]), "no bytes need no source");
        seed([7; 32]);
        assert!(bytes::<4>().is_ok());
    }

    #[test]
    fn only_one_is_yes() {
        let host = host();
        // No; and what a server answers that does not know the native: the first argument.
        for answer in [0_u64, 0x0001_0000, 0x1_0000_0001] {
            reset();
            host.native("GET_RANDOM_BYTES", move |call| call.set(answer));
            assert_eq!(bytes::<4>(), Err(RandomError), "{answer:#x}");
        }
        assert_eq!(host.take_log().len(), 3);
    }

    #[test]
    fn a_seed_goes_before_the_host() {
        let host = host();
        host.native("GET_RANDOM_BYTES", |_| panic!("asked"));
        seed([7; 32]);
        assert!(bytes::<4>().is_ok());
    }
}
