//! Password hashes.
//!
//! ```
//! use cfx_core::passwords;
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("GET_PASSWORD_HASH", |call| call.set("$2y$11$abc"));
//! # host.native("VERIFY_PASSWORD_HASH", |call| {
//! #     call.set(call.text(0).as_deref() == Some("hunter2"));
//! # });
//! let stored = passwords::hash("hunter2")?;
//! assert!(passwords::verify("hunter2", &stored));
//! assert!(!passwords::verify("hunter3", &stored));
//! # Ok::<(), cfx_core::InvokeError>(())
//! ```
//!
//! Both are slow on purpose, and the whole server waits for them: have each player wait
//! some seconds between two tries.

use crate::hash::native_hash;
use crate::native::{InvokeError, invoke, invoke_or_default};

const GET_PASSWORD_HASH: u64 = native_hash("GET_PASSWORD_HASH");
const VERIFY_PASSWORD_HASH: u64 = native_hash("VERIFY_PASSWORD_HASH");

/// A hash of a password, to be stored in its place (native `GET_PASSWORD_HASH`,
/// 0x23473EA4). The same password gives another hash each time; [`verify`] knows them all.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_PASSWORD_HASH", |call| call.set("$2y$11$abc"));
/// let stored = cfx_core::passwords::hash("hunter2")?;
/// # assert_eq!(stored, "$2y$11$abc");
/// # Ok::<(), cfx_core::InvokeError>(())
/// ```
///
/// # Errors
/// When the host has no hash for it; a password with a NUL in it is refused.
#[doc(alias = "GetPasswordHash")]
pub fn hash(password: &str) -> Result<String, InvokeError> {
    invoke(GET_PASSWORD_HASH, (password,))
}

/// Whether a hash is one of this password (native `VERIFY_PASSWORD_HASH`, 0x2E310ACD).
/// What is no hash at all is none of it.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("VERIFY_PASSWORD_HASH", |call| call.set(true));
/// if cfx_core::passwords::verify("hunter2", "$2y$11$abc") {
///     cfx_core::print!("come in");
/// }
/// # assert_eq!(host.take_log(), ["come in"]);
/// ```
#[doc(alias = "VerifyPasswordHash")]
#[must_use]
pub fn verify(password: &str, hash: &str) -> bool {
    invoke_or_default(VERIFY_PASSWORD_HASH, (password, hash))
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::{MockHost, MockValue};

    #[test]
    fn the_host_hashes() {
        let host = MockHost::new();
        host.native("GET_PASSWORD_HASH", |call| {
            call.set(format!("#{}", call.text(0).unwrap()));
        });
        host.native("VERIFY_PASSWORD_HASH", |call| {
            let [password, hash] = [0, 1].map(|slot| call.text(slot).unwrap());
            call.set(hash == format!("#{password}"));
        });
        let stored = hash("päss").unwrap();
        assert_eq!(stored, "#päss");
        assert!(verify("päss", &stored));
        assert!(!verify(&stored, "päss"));
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn no_hash_is_an_error_and_never_a_match() {
        let host = MockHost::new();
        host.native("GET_PASSWORD_HASH", |call| call.set(MockValue::Null));
        assert!(hash("x").is_err());
        assert!(hash("a\0b").is_err());
        // A host without the native, and a password that ends early for it.
        assert!(!verify("x", "x"));
        assert!(!verify("a\0b", "a"));
        assert_eq!(host.take_log().len(), 1);
    }
}
