//! Functions that run every tick.

use core::cell::{Cell, RefCell};
use core::fmt;
use std::rc::Rc;

use super::Step;
use crate::logging;

/// A function that runs every tick, and whether it still shall.
struct Handler {
    run: Box<dyn Fn()>,
    active: Cell<bool>,
}

type Handlers = Rc<Vec<Rc<Handler>>>;

thread_local! {
    static HANDLERS: RefCell<Option<Handlers>> = const { RefCell::new(None) };
}

/// Calls `run` every tick, from the next one on, until the guard is dropped.
///
/// ```
/// use cfx_core::task::on_each_tick;
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = on_each_tick(|| cfx_core::print!("tick"));
/// # host.tick(50);
/// drop(guard);
/// # host.tick(50);
/// # assert_eq!(host.take_log(), ["tick"]);
/// ```
#[doc(alias = "setTick")]
pub fn on_tick(run: impl Fn() + 'static) -> TickGuard {
    TickGuard {
        handler: Some(insert(Box::new(run))),
    }
}

/// Calls `run` every tick for as long as the resource lives.
pub(crate) fn add(run: impl Fn() + 'static) {
    insert(Box::new(run));
}

fn insert(run: Box<dyn Fn()>) -> Rc<Handler> {
    let handler = Rc::new(Handler {
        run,
        active: Cell::new(true),
    });
    super::at_each_tick(Step::RunHandlers, run_all);
    HANDLERS.with_borrow_mut(|handlers| {
        // A tick that is running keeps the list it began with.
        Rc::make_mut(handlers.get_or_insert_default()).push(Rc::clone(&handler));
    });
    handler
}

fn run_all() {
    let Some(handlers) = HANDLERS.with_borrow(Option::clone) else {
        return;
    };
    for handler in handlers.iter() {
        if handler.active.get() {
            let span = logging::span("tick", "");
            let _in = span.enter();
            (handler.run)();
        }
    }
}

/// Ends all of them, also those that the tick which is running has yet to come to.
pub(super) fn stop() {
    let handlers = HANDLERS.take();
    for handler in handlers.iter().flat_map(|handlers| handlers.iter()) {
        handler.active.set(false);
    }
}

#[cfg(cfx_mock)]
pub(super) fn reset() {
    HANDLERS.take();
}

/// Keeps a tick function running; dropping it ends that.
#[must_use = "dropping the guard removes the function; call `forget` to keep it"]
pub struct TickGuard {
    handler: Option<Rc<Handler>>,
}

impl TickGuard {
    /// Keeps the function running for as long as the resource lives.
    pub fn forget(mut self) {
        self.handler = None;
    }
}

impl Drop for TickGuard {
    fn drop(&mut self) {
        let Some(handler) = self.handler.take() else {
            return;
        };
        handler.active.set(false);
        // What is removed goes away only after the borrow: its destructors may call in here.
        let removed = HANDLERS.with_borrow_mut(|handlers| {
            let handlers = Rc::make_mut(handlers.as_mut()?);
            let place = handlers
                .iter()
                .position(|other| Rc::ptr_eq(other, &handler))?;
            Some(handlers.remove(place))
        });
        drop(removed);
    }
}

impl fmt::Debug for TickGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TickGuard")
    }
}
