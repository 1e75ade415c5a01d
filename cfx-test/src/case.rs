//! One test on one backend.

use std::cell::RefCell;
use std::fmt::Debug;
use std::panic::resume_unwind;
use std::thread;

use crate::{TestClient, TestServer};

/// Scripts may nest calls deeply, and a debug build's frames are large.
pub(crate) const STACK: usize = 16 * 1024 * 1024;

/// What a test runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backend {
    /// The script natively, in the test program itself.
    Mock,
    /// The compiled script in `host-shim`.
    Wasm,
}

/// What the attribute knows of a test.
#[derive(Debug, Clone)]
pub struct Case {
    /// What it runs on.
    pub backend: Backend,
    /// The folder of the package under test.
    pub package: &'static str,
    /// The features that the script is built with.
    pub features: &'static [&'static str],
    /// Whether its default features are left out.
    pub no_default_features: bool,
}

thread_local! {
    static CASE: RefCell<Option<Case>> = const { RefCell::new(None) };
}

/// The test that this thread runs; `None` in a test without the attribute.
pub(crate) fn current() -> Option<Case> {
    CASE.with_borrow(Clone::clone)
}

/// Runs a test's body, in a thread of its own: the script's thread-local state is fresh,
/// and the stack is large.
pub fn run(case: Case, body: impl FnOnce() + Send + 'static) {
    let mut builder = thread::Builder::new().stack_size(STACK);
    if let Some(name) = thread::current().name() {
        builder = builder.name(name.to_owned());
    }
    let run = move || {
        CASE.set(Some(case));
        body();
    };
    let thread = builder
        .spawn(run)
        .unwrap_or_else(|error| panic!("the test's thread cannot be started: {error}"));
    if let Err(panic) = thread.join() {
        resume_unwind(panic);
    }
}

/// What a test's function can take.
pub trait Argument {
    /// A fresh one.
    fn make() -> Self;
}

impl Argument for TestServer {
    fn make() -> Self {
        Self::new()
    }
}

impl Argument for TestClient {
    fn make() -> Self {
        Self::new()
    }
}

/// An argument of a test's function, of the type that it takes.
#[must_use]
pub fn make<T: Argument>() -> T {
    T::make()
}

/// What a test's function can return.
pub trait Ended {
    /// Panics when the test has failed.
    fn check(self);
}

impl Ended for () {
    fn check(self) {}
}

impl<E: Debug> Ended for Result<(), E> {
    fn check(self) {
        if let Err(error) = self {
            panic!("the test failed: {error:?}");
        }
    }
}

/// Panics when the test has failed.
pub fn finish(ended: impl Ended) {
    ended.check();
}
