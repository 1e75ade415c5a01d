//! Functions that run later, once or again and again.

use core::fmt;
use core::time::Duration;

use super::executor::{self, BoxedTask, TaskId};
use super::timer::{next_tick, now_ms, sleep, sleep_until};

/// Calls `run` in the next tick and then whenever `period` has passed, until the guard is
/// dropped. With an `async` function, `#[tick(interval = "..")]` does the same.
///
/// It runs in the first tick at or after each planned time. What is missed, because ticks
/// take longer than the period, is left out and not made up for. `setInterval` of
/// JavaScript begins with a wait; here a [`timeout`] may do that.
///
/// ```
/// use cfx_core::task::interval;
/// use core::time::Duration;
///
/// # let host = cfx_core::mock::MockHost::new();
/// let mut count = 0;
/// let guard = interval(Duration::from_secs(1), move || {
///     count += 1;
///     cfx_core::print!("{count}");
/// });
/// # for _ in 0..3 { host.tick(500); }
/// # assert_eq!(host.take_log(), ["1", "2"]);
/// drop(guard);
/// # host.tick(5000);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "setInterval")]
#[doc(alias = "SetInterval")]
pub fn interval(period: Duration, mut run: impl FnMut() + 'static) -> TimerGuard {
    let task = every(
        period,
        Box::new(move || {
            run();
            None
        }),
    );
    TimerGuard { task: Some(task) }
}

/// Calls `run` once, in the first tick after `delay`, unless the guard is dropped before.
///
/// ```
/// use cfx_core::task::timeout;
/// use core::time::Duration;
///
/// # let host = cfx_core::mock::MockHost::new();
/// timeout(Duration::from_secs(5), || cfx_core::print!("closed")).forget();
/// let never = timeout(Duration::from_secs(5), || cfx_core::print!("cancelled"));
/// drop(never);
/// # host.tick(4999);
/// # assert!(host.take_log().is_empty());
/// # host.tick(1);
/// # assert_eq!(host.take_log(), ["closed"]);
/// ```
#[doc(alias = "setTimeout")]
#[doc(alias = "SetTimeout")]
pub fn timeout(delay: Duration, run: impl FnOnce() + 'static) -> TimerGuard {
    let sleep = sleep(delay);
    let task = executor::spawn_now(Box::pin(async move {
        sleep.await;
        run();
    }));
    TimerGuard { task: Some(task) }
}

/// Runs a function, and what it leaves to be awaited, in every period.
pub(crate) fn every(period: Duration, mut run: Box<dyn FnMut() -> Option<BoxedTask>>) -> TaskId {
    let millis = period.as_secs().saturating_mul(1000);
    let period = millis.saturating_add(period.subsec_millis().into()).max(1);
    executor::spawn_now(Box::pin(async move {
        next_tick().await;
        let mut planned = now_ms();
        loop {
            if let Some(run) = run() {
                run.await;
            }
            let missed = now_ms().saturating_sub(planned) / period;
            planned = planned.saturating_add(period.saturating_mul(missed.saturating_add(1)));
            sleep_until(Duration::from_millis(planned)).await;
        }
    }))
}

/// Keeps an [`interval`] or a [`timeout`] running; dropping it ends that, also from inside
/// the function.
#[doc(alias = "ClearTimeout")]
#[doc(alias = "clearTimeout")]
#[doc(alias = "clearInterval")]
#[must_use = "dropping the guard cancels the function; call `forget` to keep it"]
pub struct TimerGuard {
    task: Option<TaskId>,
}

impl TimerGuard {
    /// Lets the function run for as long as the resource lives.
    ///
    /// ```
    /// use cfx_core::task::interval;
    /// use core::time::Duration;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// interval(Duration::from_millis(250), || cfx_core::print!("four times a second")).forget();
    /// # host.tick(0);
    /// # assert_eq!(host.take_log().len(), 1);
    /// ```
    pub fn forget(mut self) {
        self.task = None;
    }
}

impl Drop for TimerGuard {
    fn drop(&mut self) {
        if let Some(task) = self.task {
            executor::abort(task);
        }
    }
}

impl fmt::Debug for TimerGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TimerGuard")
    }
}
