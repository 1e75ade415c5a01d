//! Who looks at every call between scripts and the host: a recorder, a replay, a meter.
//!
//! A host has one observer at most. Without one nothing of this file runs: the calls ask
//! [`Host::is_observed`] first, which reads a flag.

use std::rc::Rc;

use crate::failure::Frame;
use crate::host::Host;
use crate::native::{Native, NativeCall};
use crate::resource::{Context, During, Resource};

/// What a script asks of the host, but for natives.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Asked<'a> {
    Log(&'a str),
    /// A call of a function reference: its name and its arguments.
    CallRef(&'a [u8], &'a [u8]),
    /// The name of one of its own functions.
    Name(u32),
    /// A function of SpacetimeDB's module by its place there, its integers, its buffers.
    #[cfg_attr(
        not(feature = "spacetime"),
        allow(dead_code, reason = "only hosts with SpacetimeDB are asked for it")
    )]
    Spacetime(u8, &'a [i64], &'a [&'a [u8]]),
}

/// What the host answers to [`Asked`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Told {
    Nothing,
    Code(i32),
    Bytes(Vec<u8>),
    /// A null object.
    Null,
    /// It failed, for this reason.
    Error(String),
}

/// What a script's function answers to the host.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Answered<'a> {
    Number(i64),
    Bytes(&'a [u8]),
    Null,
}

/// What a native did with the memory behind a pointer.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Access<'a> {
    /// Read a C string.
    Text(&'a [u8]),
    /// Read that many bytes.
    Read(&'a [u8]),
    /// Wrote these bytes.
    Wrote(&'a [u8]),
}

/// See the module. A function that may run scripts holds no borrow meanwhile, nor does one
/// that is called while the script's memory is borrowed ([`accessed`](Observer::accessed)).
pub(crate) trait Observer {
    /// A resource is about to be instantiated from this module.
    fn loading(&self, _host: &Host, _resource: &Resource, _wasm: &[u8]) {}

    /// A resource has been stopped, or has trapped.
    fn stopped(&self, _host: &Host, _resource: &Resource) {}

    /// It is now so late.
    fn time(&self, _now_ms: i64) {}

    /// All resources have had a tick.
    fn ticked(&self) {}

    /// A call into a script begins.
    fn entered(
        &self,
        _host: &Host,
        _resource: &Rc<Resource>,
        _during: &During<'_>,
        _context: &mut Context<'_>,
    ) {
    }

    /// The call that has begun last has answered this.
    fn answered(&self, _host: &Host, _resource: &Rc<Resource>, _answer: Answered<'_>) {}

    /// The call that has begun last is over; `error` is that of a trap.
    fn left(
        &self,
        _host: &Host,
        _resource: &Rc<Resource>,
        _during: &During<'_>,
        _context: &mut Context<'_>,
        _error: Option<&wasmtime::Error>,
    ) {
    }

    /// A script runs just now, with these functions on its stack, innermost first. Called at
    /// the interval of [`Settings::sampling`](crate::Settings::sampling), between two
    /// instructions of the script: it is in use and cannot be called.
    fn sampled(&self, _host: &Host, _resource: &Rc<Resource>, _stack: &[Frame]) {}

    /// What is called in place of a native.
    fn native(&self, _hash: u64, native: Option<Native>) -> Option<Native> {
        native
    }

    /// The native that was called last used a pointer.
    fn accessed(&self, _call: &NativeCall<'_>, _slot: usize, _access: Access<'_>) {}

    /// A script asks for something that is no native; `proceed` does it.
    fn asked(
        &self,
        _host: &Host,
        _resource: &Rc<Resource>,
        _asked: Asked<'_>,
        proceed: &mut dyn FnMut() -> Told,
    ) -> Told {
        proceed()
    }
}

impl Host {
    /// Whether there is an observer.
    #[inline]
    pub(crate) fn is_observed(&self) -> bool {
        self.inner.observed.get()
    }

    /// The observer, not borrowed.
    pub(crate) fn observer(&self) -> Option<Rc<dyn Observer>> {
        self.inner.observer.borrow().clone()
    }

    /// Sets the observer in the place of the one that was there.
    pub(crate) fn observe(&self, observer: Option<Rc<dyn Observer>>) {
        self.inner.observed.set(observer.is_some());
        let old = self.inner.observer.replace(observer);
        drop(old);
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn observe_entry(
        &self,
        resource: &Rc<Resource>,
        during: &During<'_>,
        context: &mut Context<'_>,
    ) {
        if let Some(observer) = self.observer() {
            observer.entered(self, resource, during, context);
        }
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn observe_exit(
        &self,
        resource: &Rc<Resource>,
        during: &During<'_>,
        context: &mut Context<'_>,
        error: Option<&wasmtime::Error>,
    ) {
        if let Some(observer) = self.observer() {
            observer.left(self, resource, during, context, error);
        }
    }

    /// Tells what a script's function has answered.
    #[inline]
    pub(crate) fn observe_answer(&self, resource: &Rc<Resource>, answer: Answered<'_>) {
        if self.is_observed()
            && let Some(observer) = self.observer()
        {
            observer.answered(self, resource, answer);
        }
    }

    /// Does what a script asks for, unless the observer does it.
    #[inline]
    pub(crate) fn observe_asked(
        &self,
        resource: &Rc<Resource>,
        asked: Asked<'_>,
        mut proceed: impl FnMut() -> Told,
    ) -> Told {
        match self.is_observed().then(|| self.observer()).flatten() {
            Some(observer) => observer.asked(self, resource, asked, &mut proceed),
            None => proceed(),
        }
    }
}
