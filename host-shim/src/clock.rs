//! Time that passes only when it is told to, unless the program brings its own.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A source of time: what `GET_GAME_TIMER` answers.
///
/// Closures are clocks, too.
pub trait Clock {
    /// The time in milliseconds, from whatever moment on. It never goes back.
    fn now_ms(&self) -> i64;
}

impl<F: Fn() -> i64> Clock for F {
    fn now_ms(&self) -> i64 {
        self()
    }
}

/// The host's clock: milliseconds that are counted here, or the program's own.
#[derive(Default)]
pub(crate) struct HostClock {
    now: Cell<i64>,
    own: RefCell<Option<Rc<dyn Clock>>>,
}

impl HostClock {
    pub(crate) fn now_ms(&self) -> i64 {
        // Not borrowed while it runs.
        let own = self.own.borrow().clone();
        own.map_or_else(|| self.now.get(), |clock| clock.now_ms())
    }

    pub(crate) fn set(&self, ms: i64) {
        self.now.set(ms);
    }

    pub(crate) fn advance(&self, ms: u64) {
        let step = i64::try_from(ms).unwrap_or(i64::MAX);
        self.now.set(self.now.get().saturating_add(step));
    }

    pub(crate) fn follow(&self, clock: Option<Rc<dyn Clock>>) {
        let old = self.own.replace(clock);
        drop(old);
    }
}
