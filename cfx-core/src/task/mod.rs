//! Tasks and timers: an executor that the host's ticks and events drive.
//!
//! A task is polled when something woke it, never just because a frame passed. It is
//! polled at the end of the host's call in which it was woken (a tick, an event, a
//! called reference); a task that a call from inside another call wakes waits for
//! the end of the outer one.
//!
//! ```
//! use cfx_core::task;
//! use core::time::Duration;
//!
//! # let host = cfx_core::mock::MockHost::new();
//! let handle = task::spawn(async {
//!     task::sleep(Duration::from_secs(1)).await;
//!     "done"
//! });
//! # let answer = task::spawn(handle);
//! # host.tick(500);
//! # host.tick(500);
//! # task::spawn(async { assert_eq!(answer.await.unwrap().unwrap(), "done") });
//! # host.tick(0);
//! ```
//!
//! When the resource stops, everything in here is dropped, the latest task first, right
//! after the handlers of `onResourceStop`: what tasks hold is given back. No task starts
//! after that.
//!
//! The combinators of the `futures` crate work on top (`join!`, `select!`, channels).
//! A future that blocks, or that waits for a thread or a socket, never completes:
//! there are none in a script.

use core::cell::Cell;

mod executor;
mod join;
mod repeat;
mod stop;
mod tick;
mod timer;

pub use join::{Aborted, JoinHandle, spawn};
pub use repeat::{TimerGuard, interval, timeout};
pub use tick::{TickGuard, on_tick as on_each_tick};
pub use timer::{NextTick, Sleep, next_tick, now, sleep, sleep_until};

#[doc(hidden)]
pub use executor::BoxedTask;
pub(crate) use executor::{entered, spawn_now};
pub(crate) use repeat::every;
pub(crate) use tick::add as add_tick;
pub(crate) use timer::now_ms;

thread_local! {
    /// What a tick does, in the order of [`Step`]. Each is put here by what first needs it,
    /// so that a script has the code of what it uses alone.
    static STEPS: Cell<[fn(); 3]> = const { Cell::new([|| {}; 3]) };
    /// What becomes of a tick: nothing, until there is a step or a task.
    static TICK: Cell<Option<fn()>> = const { Cell::new(None) };
}

/// A part of the host's tick.
#[derive(Clone, Copy)]
enum Step {
    WakeNextTick,
    FireTimers,
    RunHandlers,
}

/// Has every tick do `run` as this part of it.
fn at_each_tick(step: Step, run: fn()) {
    let mut steps = STEPS.get();
    steps[step as usize] = run;
    STEPS.set(steps);
    heed_ticks();
}

/// Has ticks do something from now on.
fn heed_ticks() {
    TICK.set(Some(|| {
        timer::count_tick();
        entered(|| {
            for step in STEPS.get() {
                step();
            }
        });
    }));
}

/// What the host's tick does: fires what is due, runs the tick handlers, polls what woke.
pub(crate) fn on_tick() {
    if let Some(tick) = TICK.get() {
        tick();
    }
}

#[cfg(cfx_mock)]
pub(crate) fn reset() {
    executor::reset();
    stop::reset();
    tick::reset();
    timer::reset();
}

#[cfg(test)]
mod tests;
