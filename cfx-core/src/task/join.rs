//! Handles of tasks.

use core::cell::RefCell;
use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use std::rc::Rc;

use super::executor::{self, TaskId};

/// Starts a task: `future` runs beside everything else, from the end of the call of
/// the host that is running.
///
/// Dropping the handle leaves the task running. All tasks end with the resource.
///
/// ```
/// use cfx_core::task;
///
/// # let host = cfx_core::mock::MockHost::new();
/// task::spawn(async {
///     task::next_tick().await;
///     cfx_core::print!("one frame later");
/// });
/// # host.tick(0);
/// # host.tick(0);
/// # assert_eq!(host.take_log(), ["one frame later"]);
/// ```
#[doc(alias = "CreateThread")]
pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + 'static,
    F::Output: 'static,
{
    let shared = Rc::new(Shared {
        state: RefCell::new(State::Running(None)),
    });
    // Dropped with the future, so that whoever waits learns of an end without a result.
    let completion = Completion(Rc::clone(&shared));
    let id = executor::spawn_queued(Box::pin(async move {
        let output = future.await;
        completion.finish(output);
    }));
    JoinHandle { id, shared }
}

struct Shared<T> {
    state: RefCell<State<T>>,
}

enum State<T> {
    Running(Option<Waker>),
    Finished(T),
    Aborted,
    /// The result was handed over.
    Taken,
}

struct Completion<T>(Rc<Shared<T>>);

impl<T> Completion<T> {
    fn finish(self, output: T) {
        self.0.end(State::Finished(output));
    }
}

impl<T> Drop for Completion<T> {
    fn drop(&mut self) {
        self.0.end(State::Aborted);
    }
}

impl<T> Shared<T> {
    fn end(&self, end: State<T>) {
        let mut state = self.state.borrow_mut();
        if let State::Running(waker) = &mut *state {
            let waker = waker.take();
            *state = end;
            drop(state);
            if let Some(waker) = waker {
                waker.wake();
            }
        }
    }
}

/// A task that was started. Awaiting it gives the task's result.
pub struct JoinHandle<T> {
    id: TaskId,
    shared: Rc<Shared<T>>,
}

/// The task was aborted before it had a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aborted;

impl fmt::Display for Aborted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the task was aborted before it had a result")
    }
}

impl core::error::Error for Aborted {}

impl<T> JoinHandle<T> {
    /// Ends the task where it waits, dropping what it holds. A task that aborts itself
    /// runs on to where it next waits. One that has ended is left alone.
    pub fn abort(&self) {
        executor::abort(self.id);
    }

    /// Whether the task has ended, with a result or without.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        !matches!(*self.shared.state.borrow(), State::Running(_))
    }
}

impl<T> Future for JoinHandle<T> {
    type Output = Result<T, Aborted>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut waker = Some(cx.waker().clone());
        let mut state = self.shared.state.borrow_mut();
        if let State::Running(waiting) = &mut *state {
            core::mem::swap(waiting, &mut waker);
            // Dropping the old waker may run foreign code.
            drop(state);
            return Poll::Pending;
        }
        match core::mem::replace(&mut *state, State::Taken) {
            State::Finished(output) => Poll::Ready(Ok(output)),
            _ => Poll::Ready(Err(Aborted)),
        }
    }
}

impl<T> fmt::Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JoinHandle")
            .field("id", &self.id)
            .field("finished", &self.is_finished())
            .finish()
    }
}
