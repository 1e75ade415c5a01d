//! Callbacks that come and go, also while they run.

use core::cell::{Cell, RefCell};
use std::rc::Rc;

/// Names a callback, to remove it by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallbackId(u32);

struct Entry<F: ?Sized> {
    id: CallbackId,
    /// Empty while it runs, and once it is removed.
    run: Cell<Option<Box<F>>>,
    active: Cell<bool>,
}

pub(crate) struct Callbacks<F: ?Sized> {
    entries: RefCell<Entries<F>>,
}

/// Replaced by another list when it changes, so that a round under way keeps its own.
type Entries<F> = Rc<Vec<Rc<Entry<F>>>>;

impl<F: ?Sized> Default for Callbacks<F> {
    fn default() -> Self {
        Self {
            entries: RefCell::default(),
        }
    }
}

thread_local! {
    static NEXT: Cell<u32> = const { Cell::new(1) };
}

impl<F: ?Sized> Callbacks<F> {
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.borrow().is_empty()
    }

    /// Adds a callback; a round that is under way does not run it.
    pub(crate) fn add(&self, run: Box<F>) -> CallbackId {
        let id = CallbackId(NEXT.replace(NEXT.get().wrapping_add(1)));
        let entry = Rc::new(Entry {
            id,
            run: Cell::new(Some(run)),
            active: Cell::new(true),
        });
        let old = self.snapshot().0;
        let mut new = Vec::clone(&old);
        new.push(entry);
        self.entries.replace(Rc::new(new));
        id
    }

    /// Removes a callback; it does not run any more, also in a round that is under way.
    pub(crate) fn remove(&self, id: CallbackId) {
        let old = self.snapshot().0;
        if let Some(entry) = old.iter().find(|entry| entry.id == id) {
            let mut new = Vec::clone(&old);
            new.retain(|entry| entry.id != id);
            self.entries.replace(Rc::new(new));
            entry.active.set(false);
            // Its destructor may do as it likes: nothing is borrowed.
            drop(entry.run.take());
        }
    }

    /// Removes all of them.
    pub(crate) fn clear(&self) {
        for entry in self.entries.take().iter() {
            entry.active.set(false);
            drop(entry.run.take());
        }
    }

    /// Runs each callback by `with`.
    pub(crate) fn run(&self, with: impl FnMut(&mut F)) {
        self.snapshot().run(with);
    }

    /// The callbacks that there are now.
    pub(crate) fn snapshot(&self) -> Snapshot<F> {
        Snapshot(Rc::clone(&self.entries.borrow()))
    }
}

/// The callbacks that there were at some moment; those that were removed since do not run.
pub(crate) struct Snapshot<F: ?Sized>(Entries<F>);

impl<F: ?Sized> Snapshot<F> {
    pub(crate) fn run(&self, mut with: impl FnMut(&mut F)) {
        for entry in self.0.iter() {
            let Some(mut run) = entry.run.take() else {
                continue;
            };
            with(&mut run);
            if entry.active.get() {
                entry.run.set(Some(run));
            }
        }
    }
}
