//! The executor: a slab of tasks and a queue of those that were woken.

use core::cell::{Cell, RefCell};
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
use std::collections::VecDeque;

/// A task that is ready to run.
pub type BoxedTask = Pin<Box<dyn Future<Output = ()>>>;

/// How often one call of the host polls the woken tasks anew. A task that wakes
/// itself each time it is polled thus cannot hold up the frame for ever.
const ROUNDS: usize = 64;

/// A task's place in the slab and how often that place was used before, so that a
/// waker which outlives its task wakes no other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct TaskId {
    slot: u32,
    generation: u32,
}

/// What a task is called that was refused: there is none.
const NO_TASK: TaskId = TaskId {
    slot: u32::MAX,
    generation: 0,
};

#[derive(Default)]
struct Slot {
    generation: u32,
    /// The how manieth task it is.
    born: u64,
    occupied: bool,
    queued: bool,
    /// Empty while the task is being polled.
    future: Option<BoxedTask>,
}

struct Executor {
    slots: Vec<Slot>,
    free: Vec<u32>,
    ready: VecDeque<TaskId>,
    born: u64,
    /// No task is taken any more: the resource has stopped.
    stopped: bool,
}

thread_local! {
    static EXECUTOR: RefCell<Executor> = const {
        RefCell::new(Executor {
            slots: Vec::new(),
            free: Vec::new(),
            ready: VecDeque::new(),
            born: 0,
            stopped: false,
        })
    };
    /// Polls what was woken. A script without tasks does not have the code for it.
    static POLL: Cell<fn()> = const { Cell::new(|| {}) };
    /// How many calls of the host are on the stack.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

impl Executor {
    /// Gives the future back when no task is taken any more.
    fn insert(&mut self, future: BoxedTask) -> Result<TaskId, BoxedTask> {
        if self.stopped {
            return Err(future);
        }
        self.born += 1;
        let slot = self.free.pop().unwrap_or_else(|| {
            self.slots.push(Slot::default());
            (self.slots.len() - 1) as u32
        });
        let entry = &mut self.slots[slot as usize];
        entry.born = self.born;
        entry.occupied = true;
        entry.future = Some(future);
        Ok(TaskId {
            slot,
            generation: entry.generation,
        })
    }

    fn get(&mut self, id: TaskId) -> Option<&mut Slot> {
        self.slots
            .get_mut(id.slot as usize)
            .filter(|slot| slot.occupied && slot.generation == id.generation)
    }

    fn wake(&mut self, id: TaskId) {
        if let Some(slot) = self.get(id)
            && !slot.queued
        {
            slot.queued = true;
            self.ready.push_back(id);
        }
    }

    /// Takes the task's future out to be polled; `None` when it is on the stack already
    /// or gone.
    fn take(&mut self, id: TaskId) -> Option<BoxedTask> {
        let slot = self.get(id)?;
        slot.queued = false;
        slot.future.take()
    }

    /// Puts a pending future back; answers it when the task was aborted meanwhile.
    fn put_back(&mut self, id: TaskId, future: BoxedTask) -> Option<BoxedTask> {
        match self.get(id) {
            Some(slot) => {
                slot.future = Some(future);
                None
            }
            None => Some(future),
        }
    }

    /// Frees the task's slot and answers what is left of its future.
    fn remove(&mut self, id: TaskId) -> Option<BoxedTask> {
        let slot = self.get(id)?;
        slot.occupied = false;
        slot.queued = false;
        slot.generation = slot.generation.wrapping_add(1);
        let future = slot.future.take();
        self.free.push(id.slot);
        future
    }
}

/// Runs `call` as a call of the host; when it is the outermost one, polls afterwards
/// what was woken.
pub(crate) fn entered(call: impl FnOnce()) {
    struct Leave;
    impl Drop for Leave {
        fn drop(&mut self) {
            DEPTH.set(DEPTH.get() - 1);
        }
    }

    DEPTH.set(DEPTH.get() + 1);
    let _leave = Leave;
    call();
    if DEPTH.get() == 1 {
        POLL.get()();
    }
}

fn run_ready() {
    foreign::deliver();
    for _ in 0..ROUNDS {
        // Only what was woken so far: a task that is woken by this round waits for the next.
        let round = EXECUTOR.with_borrow(|executor| executor.ready.len());
        if round == 0 {
            return;
        }
        for _ in 0..round {
            let Some(id) = EXECUTOR.with_borrow_mut(|executor| executor.ready.pop_front()) else {
                return;
            };
            poll(id);
        }
    }
}

fn poll(id: TaskId) {
    let Some(mut future) = EXECUTOR.with_borrow_mut(|executor| executor.take(id)) else {
        return;
    };
    let waker = waker(id);
    let finished = match future.as_mut().poll(&mut Context::from_waker(&waker)) {
        // The slot is freed before the future is dropped, so that nothing is borrowed
        // while its destructors run.
        Poll::Ready(()) => {
            EXECUTOR.with_borrow_mut(|executor| executor.remove(id));
            Some(future)
        }
        Poll::Pending => EXECUTOR.with_borrow_mut(|executor| executor.put_back(id, future)),
    };
    drop(finished);
}

fn add(future: BoxedTask) -> Option<TaskId> {
    super::stop::watch();
    POLL.set(run_ready);
    super::heed_ticks();
    #[cfg(feature = "tracing")]
    let future = crate::logging::in_span("task", future);
    // A future that is refused is dropped after the borrow.
    EXECUTOR
        .with_borrow_mut(|executor| executor.insert(future))
        .ok()
}

/// Adds a task that is polled with the ones that were woken.
pub(super) fn spawn_queued(future: BoxedTask) -> TaskId {
    let Some(id) = add(future) else {
        return NO_TASK;
    };
    EXECUTOR.with_borrow_mut(|executor| executor.wake(id));
    id
}

/// Adds a task and polls it at once, up to where it first waits.
pub(crate) fn spawn_now(future: BoxedTask) -> TaskId {
    let Some(id) = add(future) else {
        return NO_TASK;
    };
    poll(id);
    id
}

/// Ends a task; nothing happens when it has ended already.
pub(super) fn abort(id: TaskId) {
    let future = EXECUTOR.with_borrow_mut(|executor| executor.remove(id));
    drop(future);
}

/// Ends all tasks, and takes no more.
pub(super) fn stop() {
    EXECUTOR.with_borrow_mut(|executor| executor.stopped = true);
    drop_all();
}

/// Drops all tasks, the latest first, and one at a time: a task's destructors may abort
/// others.
fn drop_all() {
    while let Some(future) = EXECUTOR.with_borrow_mut(|executor| {
        let occupied = executor.slots.iter().enumerate();
        let (slot, entry) = occupied
            .filter(|(_, slot)| slot.occupied)
            .max_by_key(|(_, slot)| slot.born)?;
        let generation = entry.generation;
        Some(executor.remove(TaskId {
            slot: slot as u32,
            generation,
        }))
    }) {
        drop(future);
    }
    EXECUTOR.with_borrow_mut(|executor| executor.ready.clear());
}

#[cfg(cfx_mock)]
pub(super) fn reset() {
    drop_all();
    EXECUTOR.with_borrow_mut(|executor| executor.stopped = false);
}

/// On `wasm32` a waker is the task's id and nothing else: slot and generation are the
/// two halves of its data pointer, so it needs no memory and no count.
#[cfg(target_pointer_width = "32")]
mod data {
    use super::TaskId;

    const SLOT_BITS: u32 = 20;

    pub(super) fn pack(id: TaskId) -> *const () {
        core::ptr::without_provenance((id.slot | id.generation << SLOT_BITS) as usize)
    }

    /// The generation is cut to twelve bits; should an old waker meet the same ones
    /// again, a task is polled once for nothing.
    pub(super) fn wake(data: *const ()) {
        let bits = data.addr() as u32;
        super::EXECUTOR.with_borrow_mut(|executor| {
            let slot = bits & ((1 << SLOT_BITS) - 1);
            let Some(entry) = executor.slots.get(slot as usize) else {
                return;
            };
            if entry.generation << SLOT_BITS == bits & !((1 << SLOT_BITS) - 1) {
                let generation = entry.generation;
                executor.wake(TaskId { slot, generation });
            }
        });
    }
}

/// With wider pointers the data also names the thread, because a waker may be sent to
/// another one: what that one wakes is left for the task's own thread.
#[cfg(not(target_pointer_width = "32"))]
mod data {
    use super::{TaskId, foreign};

    const SLOT_BITS: u32 = 24;
    const GENERATION_BITS: u32 = 24;

    pub(super) fn pack(id: TaskId) -> *const () {
        let generation = id.generation as usize & ((1 << GENERATION_BITS) - 1);
        core::ptr::without_provenance(
            id.slot as usize
                | generation << SLOT_BITS
                | foreign::this_thread() << (SLOT_BITS + GENERATION_BITS),
        )
    }

    pub(super) fn wake(data: *const ()) {
        if data.addr() >> (SLOT_BITS + GENERATION_BITS) == foreign::this_thread() {
            wake_here(data.addr());
        } else {
            foreign::leave(data.addr());
        }
    }

    pub(super) fn wake_here(bits: usize) {
        super::EXECUTOR.with_borrow_mut(|executor| {
            let slot = (bits & ((1 << SLOT_BITS) - 1)) as u32;
            let Some(entry) = executor.slots.get(slot as usize) else {
                return;
            };
            let mask = (1usize << GENERATION_BITS) - 1;
            if entry.generation as usize & mask == bits >> SLOT_BITS & mask {
                let generation = entry.generation;
                executor.wake(TaskId { slot, generation });
            }
        });
    }

    pub(super) fn is_for(bits: usize, thread: usize) -> bool {
        bits >> (SLOT_BITS + GENERATION_BITS) == thread
    }
}

/// Wakes that came from other threads.
#[cfg(not(target_pointer_width = "32"))]
mod foreign {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Mutex, PoisonError};

    static LEFT: Mutex<Vec<usize>> = Mutex::new(Vec::new());
    static NEXT_THREAD: AtomicUsize = AtomicUsize::new(0);

    thread_local! {
        static THREAD: usize = NEXT_THREAD.fetch_add(1, Ordering::Relaxed) & 0xFFFF;
    }

    pub(super) fn this_thread() -> usize {
        THREAD.with(|thread| *thread)
    }

    pub(super) fn leave(bits: usize) {
        LEFT.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(bits);
    }

    pub(super) fn deliver() {
        let mut mine = Vec::new();
        {
            let mut left = LEFT.lock().unwrap_or_else(PoisonError::into_inner);
            let thread = this_thread();
            left.retain(|bits| {
                let for_me = super::data::is_for(*bits, thread);
                if for_me {
                    mine.push(*bits);
                }
                !for_me
            });
        }
        mine.into_iter().for_each(super::data::wake_here);
    }
}

#[cfg(target_pointer_width = "32")]
mod foreign {
    pub(super) fn deliver() {}
}

static VTABLE: RawWakerVTable = RawWakerVTable::new(
    |data| RawWaker::new(data, &VTABLE),
    data::wake,
    data::wake,
    |_| {},
);

fn waker(id: TaskId) -> Waker {
    // SAFETY: the data is a number and is never dereferenced; cloning copies it, dropping
    // does nothing, waking looks the number up, on whichever thread.
    unsafe { Waker::from_raw(RawWaker::new(data::pack(id), &VTABLE)) }
}
