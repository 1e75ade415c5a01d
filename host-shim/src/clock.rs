//! Time that passes only when it is told to.

use std::cell::Cell;

/// The host's clock, in milliseconds.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    now: Cell<i64>,
}

impl Clock {
    pub(crate) fn now_ms(&self) -> i64 {
        self.now.get()
    }

    pub(crate) fn set(&self, ms: i64) {
        self.now.set(ms);
    }

    pub(crate) fn advance(&self, ms: u64) {
        let step = i64::try_from(ms).unwrap_or(i64::MAX);
        self.now.set(self.now.get().saturating_add(step));
    }
}
