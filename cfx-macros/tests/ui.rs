//! What the attributes say about uses that are not accepted, and what they accept.
//!
//! The messages stand in `ui/fail/*.stderr`, beside the uses that they are about. After a
//! change of a message, `TRYBUILD=overwrite cargo test -p cfx-macros --test ui` writes them anew.

#![cfg(not(target_arch = "wasm32"))]

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*.rs");
}
