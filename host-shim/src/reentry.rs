//! One script's store, reachable at any depth of nested calls.
//!
//! Wasmtime gives a host function the store of its caller as a borrow. A
//! script's native may make the host call that same script again, from a place
//! that cannot be handed the borrow through its arguments (a closure of the
//! user, another script in between). So a host function *lends* its borrow to
//! the cell here while such code runs, and whoever needs the store *enters*
//! the cell, which hands it to one user at a time. All unsafe code of this
//! crate is in this file, but for the one call in `cache.rs` that loads compiled code.

use std::cell::Cell;

use wasmtime::{AsContextMut, Store, StoreContextMut};

/// Where a store is at the moment.
enum State<T: 'static> {
    /// Nothing of the script runs.
    Owned(Store<T>),
    /// A host function below on the stack has put its borrow here.
    Lent(StoreContextMut<'static, T>),
    /// Somebody uses it, or it is gone for good.
    Taken,
}

/// Holds a store, or a borrow of it that a host function has lent.
pub(crate) struct StoreCell<T: 'static> {
    state: Cell<State<T>>,
}

impl<T: 'static> StoreCell<T> {
    pub(crate) fn new() -> Self {
        Self {
            state: Cell::new(State::Taken),
        }
    }

    /// Puts the store in; once, before the first use.
    pub(crate) fn fill(&self, store: Store<T>) {
        self.state.set(State::Owned(store));
    }

    /// Takes the store out for good, if nobody uses it.
    pub(crate) fn close(&self) -> Option<Store<T>> {
        match self.state.replace(State::Taken) {
            State::Owned(store) => Some(store),
            other => {
                self.state.set(other);
                None
            }
        }
    }

    /// Runs `f` with the store. `None` when it is in use by a caller that has
    /// not lent it, or gone.
    #[inline]
    pub(crate) fn enter<R>(&self, f: impl FnOnce(StoreContextMut<'_, T>) -> R) -> Option<R> {
        // If `f` unwinds, the store (or the borrow) is dropped with the frame
        // and the cell stays `Taken`: nobody can enter a half-done store.
        match self.state.replace(State::Taken) {
            State::Owned(mut store) => {
                let result = f(store.as_context_mut());
                self.state.set(State::Owned(store));
                Some(result)
            }
            State::Lent(mut context) => {
                let result = f(context.as_context_mut());
                self.state.set(State::Lent(context));
                Some(result)
            }
            State::Taken => None,
        }
    }

    /// Lets others enter with `context` while `f` runs.
    #[inline]
    pub(crate) fn lend<R>(&self, context: &mut StoreContextMut<'_, T>, f: impl FnOnce() -> R) -> R {
        /// Takes the borrow back, also when `f` unwinds.
        struct TakeBack<'a, T: 'static>(&'a StoreCell<T>);
        impl<T: 'static> Drop for TakeBack<'_, T> {
            fn drop(&mut self) {
                self.0.state.set(State::Taken);
            }
        }

        let borrow: StoreContextMut<'_, T> = context.as_context_mut();
        // SAFETY: only the lifetime changes, so the layouts agree. The value
        // with the false lifetime never leaves this cell: `enter` hands out
        // reborrows that end with its closure, and it puts the value back (or
        // drops it, unwinding) before it returns. Every `enter` that could
        // have it was called by `f`, hence has returned when `TakeBack` runs,
        // which removes the value before this function returns on any path.
        // `context` is mutably borrowed for all of that time (it is a
        // parameter and not touched below), so no other path to the store
        // exists while the borrow is in the cell.
        let lent: StoreContextMut<'static, T> = unsafe { std::mem::transmute(borrow) };
        let _take_back = TakeBack(self);
        // The caller runs inside the store, so the cell is `Taken` here; if it
        // were not, replacing would only drop a value, never duplicate one.
        self.state.set(State::Lent(lent));
        f()
    }
}
