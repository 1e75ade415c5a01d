//! The end of the resource: nothing that waits goes on.

use core::cell::Cell;

use crate::events;

thread_local! {
    static WATCHING: Cell<bool> = const { Cell::new(false) };
}

/// Sees to it that all tasks end with the resource. A script without tasks never asks
/// for that, and does not have the code for it.
pub(super) fn watch() {
    if !WATCHING.replace(true) {
        events::at_the_end(|| {
            super::executor::stop();
            super::tick::stop();
        });
    }
}

#[cfg(cfx_mock)]
pub(super) fn reset() {
    WATCHING.set(false);
}
