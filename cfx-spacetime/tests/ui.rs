//! What the macros say about uses that are not accepted.
//!
//! The messages stand in `ui/fail/*.stderr`, beside the uses that they are about. After a
//! change of a message, `TRYBUILD=overwrite cargo test -p cfx-spacetime --test ui` writes them
//! anew.

#![cfg(not(target_arch = "wasm32"))]

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/fail/*.rs");
}
